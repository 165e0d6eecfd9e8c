/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** The operators: typical mistakes of surgeons, with the responsible rules. */
final class Operators {

    private static final String[] VERTEBRAE = { "C3", "C4", "C5", "C6", "C7", "T1", "T2", "T3", "T4", "T5", "T6", "T7",
            "T8", "T9", "T10", "T11", "T12", "L1", "L2", "L3", "L4", "L5" };
    private static final String[] NUMBERS = { "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
            "ten", "eleven", "twelve" };
    private static final String LEVEL = "(?<![\\p{L}\\d–/-])([CTL])(\\d{1,2})(?![\\d\\p{L}–/-])(?= (?:vertebra|level|fracture|"
            + "body|disc|laminectomy|corpectomy))";

    private Operators() {
    }

    /**
     * All operators.
     *
     * @param corpus of real texts
     * @param works the folder for the bibliographies of mutants
     */
    static List<Mutant.Operator> all(Path corpus, Path works) {
        return List.of(
                ChangedDoi.of(corpus.resolve("jats"), works),
                new DroppedConsent(),
                ChangedWords.of("another age than the typed one", "(?<=[Aa]n? )(\\d{2})(?=[- ]years?[- ]old)",
                        (found, random) -> String.valueOf(other(Integer.parseInt(found.group()), random)), "consistency/age")
                        .with("\npatient age %s years\n"),
                ChangedWords.of("another sex in the text", "(?<=\\. )(He|She) (?=was|had|presented|underwent|reported)",
                        (found, random) -> found.group().startsWith("He") ? "She " : "He ", "consistency/sex"),
                ChangedWords.of("a level that does not exist", LEVEL, (found, random) -> found.group(1)
                        + (found.group(1).equals("T") ? 14 : found.group(1).equals("C") ? 9 : 7) , "levels/not-existing"),
                ChangedWords.of("a range that runs backwards",
                        "(?<![\\p{L}\\d–/-])([CTL]\\d{1,2})([–-])([CTLS]\\d{1,2})(?![\\d\\p{L}–/-])",
                        (found, random) -> found.group(3) + found.group(2) + found.group(1), "levels/backwards"),
                ChangedWords.of("another region beside a level", "(?<=the )(cervical|thoracic|lumbar)(?= (?:spine|vertebra) (?:at |\\()?[CTL]\\d)",
                        (found, random) -> found.group().equals("lumbar") ? "cervical" : "lumbar", "levels/region"),
                ChangedWords.of("a pressure with its ends swapped", "(\\d{2,3})/(\\d{2,3})(?= ?mm ?Hg)",
                        (found, random) -> found.group(2) + "/" + found.group(1), "consistency/impossible"),
                ChangedWords.of("a temperature without its point", "(?<=temperature (?:of|was) )(\\d{2})\\.(\\d)(?= ?°C)",
                        (found, random) -> found.group(1) + found.group(2), "consistency/impossible"),
                new ChangedAbstract("another number in the abstract", Pattern.compile("(?<![\\d.,/-])\\d{2,3}(?![\\d.,/%-]|th)"),
                        (found, random) -> found.group() + (1 + random.nextInt(9)), List.of("structure/abstract-numbers")),
                new ChangedAbstract("another side in the abstract", Pattern.compile("\\b(left|right)(?= (?:leg|arm|foot|hand|hip|thigh|lower limb|kidney|lung)\\b)"),
                        (found, random) -> found.group().equals("left") ? "right" : "left", List.of("consistency/side")),
                AddedSentence.of("a wrong number of levels", Operators::count, "levels/counting"),
                AddedSentence.of("too many or too few screws", Operators::screws, "levels/screws"),
                AddedSentence.of("a fixation that ends too early", Operators::fixation, "levels/instrumentation"),
                AddedSentence.of("a value that the scale does not have", Operators::value, "scales/value"),
                AddedSentence.of("a change in the wrong direction", Operators::direction, "scales/change"),
                AddedSentence.of("another severity than that of the score", Operators::severity, "scales/severity"),
                AddedSentence.of("a total that is not the sum", Operators::sum, "scales/sum"),
                AddedSentence.of("a class and what it excludes", Operators::definition, "scales/definition"),
                AddedSentence.of("a grade that does not fit the slip", Operators::slip, "scales/percentage"),
                AddedSentence.of("a wrong recovery rate", Operators::recovery, "scales/recovery-rate"),
                AddedSentence.of("another stability than that of the SINS", Operators::stability, "scales/sins-stability"),
                AddedSentence.of("a wrong percentage of a share", Operators::share, "consistency/percentage"),
                AddedSentence.of("a wrong correction", Operators::correction, "consistency/correction"),
                AddedSentence.of("three pelvic angles that do not add up", Operators::pelvis, "consistency/spinopelvic"),
                AddedSentence.of("an impossible unit or dose", Operators::unit, "consistency/impossible"),
                AddedSentence.of("doses and fractions that do not fit", Operators::fractions, "consistency/arithmetic"),
                AddedSentence.of("a root and an operation on two sides", Operators::side, "consistency/side"),
                new AddedSentence("fewer or other levels than the timeline", Operators::operation, Operators::timeline,
                        List.of("levels/contradiction")),
                new AddedSentence("another follow-up than the timeline", random -> "The patient was followed up for "
                        + (5 + random.nextInt(5)) + " years.", random -> "\ntimeline\n  day 0 procedure \"Operation\"\n  year "
                        + (1 + random.nextInt(3)) + " outcome \"Well\"\n", List.of("consistency/follow-up")));
    }

    private static int other(int number, Random random) {
        return number + (random.nextBoolean() ? 1 : -1) * (2 + random.nextInt(Math.max(1, number / 3)));
    }

    private static String range(int from, int length) {
        return VERTEBRAE[from] + "–" + VERTEBRAE[from + length - 1];
    }

    private static String count(Random random) {
        int length = 2 + random.nextInt(4);
        int from = random.nextInt(VERTEBRAE.length - length);
        boolean discs = random.nextBoolean();
        int right = discs ? length - 1 : length;
        int wrong = right + 1 + random.nextInt(3) + (discs ? 1 : 0);
        return discs ? "A " + NUMBERS[wrong] + "-level interbody fusion of " + range(from, length) + " was performed."
                : "A " + NUMBERS[wrong] + "-level spondylectomy of " + range(from, length) + " was performed.";
    }

    private static String screws(Random random) {
        int length = 2 + random.nextInt(4);
        int from = 6 + random.nextInt(VERTEBRAE.length - length - 6);
        int wrong = 2 * length + 2;
        return NUMBERS[Math.min(12, wrong)].substring(0, 1).toUpperCase() + NUMBERS[Math.min(12, wrong)].substring(1)
                + " pedicle screws were placed bilaterally from " + VERTEBRAE[from] + " to " + VERTEBRAE[from + length - 1]
                + (wrong > 12 ? ", two in each of them twice." : ".");
    }

    private static String fixation(Random random) {
        int at = 4 + random.nextInt(VERTEBRAE.length - 8);
        return random.nextBoolean() ? "After corpectomy of " + VERTEBRAE[at] + ", pedicle screws were placed from "
                + VERTEBRAE[at - 3] + " to " + VERTEBRAE[at - 1] + "." : "Corpectomy of " + VERTEBRAE[at]
                + " was followed by posterior fixation from " + VERTEBRAE[at] + " to " + VERTEBRAE[at + 3] + ".";
    }

    private static String value(Random random) {
        int more = 1 + random.nextInt(9);
        return switch (random.nextInt(12)) {
            case 0 -> "The mJOA score was " + (18 + more) + ".";
            case 1 -> "The Frankel grade was " + (char) ('F' + random.nextInt(6)) + ".";
            case 2 -> "The SINS was " + (18 + more) + ".";
            case 3 -> "The Glasgow Coma Scale score was " + (15 + more) + ".";
            case 4 -> "The disc was Pfirrmann grade " + (5 + more % 4 + 1) + ".";
            case 5 -> "Modic type " + (4 + random.nextInt(5)) + " changes were seen.";
            case 6 -> "The ODI was " + (100 + more) + "%.";
            case 7 -> "The NRS score was " + (10 + more) + ".";
            case 8 -> "The Karnofsky performance status was " + (11 + 10 * random.nextInt(8)) + ".";
            case 9 -> "The ECOG performance status was " + (6 + random.nextInt(4)) + ".";
            case 10 -> "The RMDQ was " + (24 + more) + ".";
            default -> "The lesion was of Tomita type " + (7 + 1 + random.nextInt(2)) + ".";
        };
    }

    private static String direction(Random random) {
        int low = 1 + random.nextInt(4);
        int high = low + 2 + random.nextInt(4);
        return switch (random.nextInt(4)) {
            case 0 -> "The VAS improved from " + low + " to " + high + ".";
            case 1 -> "The JOA score improved from " + (high + 5) + " to " + (low + 3) + ".";
            case 2 -> "The ODI worsened from " + high * 8 + " to " + low * 6 + ".";
            default -> "The mJOA score deteriorated from " + low + " to " + (high + 4) + ".";
        };
    }

    private static String severity(Random random) {
        int score = random.nextInt(18);
        String right = score <= 11 ? "severe" : score <= 14 ? "moderate" : "mild";
        String wrong = right.equals("severe") ? "mild" : "severe";
        return random.nextBoolean() ? "The mJOA score was " + score + ", " + wrong + "."
                : "There was " + wrong + " myelopathy (mJOA " + score + ").";
    }

    private static String sum(Random random) {
        int morphology = 1 + random.nextInt(4);
        int ligaments = 2 + random.nextInt(2);
        int nerves = 2 + random.nextInt(2);
        int wrong = morphology + ligaments + nerves == 10 ? 8 : morphology + ligaments + nerves - 1;
        return "The TLICS was " + wrong + " (morphology " + morphology + ", ligaments " + ligaments + ", neurology " + nerves + ").";
    }

    private static String definition(Random random) {
        String[] all = { "The injury was AIS A with sacral sparing.", "The fracture was of AO Spine type A3 with translation.",
            "He had a hangman’s fracture of C" + (3 + random.nextInt(4)) + ".", "A Jefferson fracture of C2 was seen.",
            "A Frankel grade A injury with preserved perianal sensation was found.",
            "Spondyloptosis of Meyerding grade III was seen: Meyerding grade III and spondyloptosis.",
            "The disc was Pfirrmann grade V with normal height.", "An odontoid fracture of C1 was seen." };
        return all[random.nextInt(all.length)];
    }

    private static String slip(Random random) {
        int grade = 1 + random.nextInt(4);
        int percent = (grade * 25 + 27 + random.nextInt(20)) % 100;
        boolean right = percent >= (grade - 1) * 25 && percent <= grade * 25;
        String[] roman = { "", "I", "II", "III", "IV" };
        return "There was a Meyerding grade " + roman[grade] + " slip of " + (right ? (percent + 50) % 100 : percent) + " %.";
    }

    private static String recovery(Random random) {
        int before = 6 + random.nextInt(5);
        int after = before + 3 + random.nextInt(3);
        int right = Math.round(100f * (after - before) / (17 - before));
        return "The JOA score improved from " + before + " to " + after + "; the recovery rate was " + (right + 5 + random.nextInt(20))
                + " %.";
    }

    private static String stability(Random random) {
        return random.nextBoolean() ? "The SINS of " + (13 + random.nextInt(6)) + " indicated a stable spine."
                : "The SINS was " + random.nextInt(7) + ", unstable.";
    }

    private static String share(Random random) {
        int whole = 5 + random.nextInt(50);
        int part = 1 + random.nextInt(whole - 1);
        int wrong = (int) Math.round(100.0 * part / whole) + 4 + random.nextInt(9);
        return part + " of " + whole + " screws (" + Math.min(99, wrong) % 100 + "%) were changed.";
    }

    private static String correction(Random random) {
        int from = 40 + random.nextInt(50);
        int to = 5 + random.nextInt(30);
        int right = Math.round(100f * (from - to) / from);
        return "The Cobb angle was corrected from " + from + "° to " + to + "° (" + Math.max(1, right - 5 - random.nextInt(10))
                + "% correction).";
    }

    private static String pelvis(Random random) {
        int tilt = 10 + random.nextInt(25);
        int slope = 20 + random.nextInt(25);
        return "Pelvic incidence was " + (tilt + slope + 4 + random.nextInt(9)) + "°, pelvic tilt " + tilt + "° and sacral slope " + slope
                + "°.";
    }

    private static String unit(Random random) {
        int number = 100 * (2 + random.nextInt(12));
        return switch (random.nextInt(6)) {
            case 0 -> "Blood loss was " + number + " L.";
            case 1 -> "Methylprednisolone " + (20 + random.nextInt(20)) + " g/kg was given.";
            case 2 -> "Cefazolin " + number + " g was given before incision.";
            case 3 -> "The body temperature was 3" + (70 + random.nextInt(29)) + " °C.";
            case 4 -> "The operating time was " + number + " hours.";
            default -> "Canal compromise was 1" + (20 + random.nextInt(70)) + " %.";
        };
    }

    private static String fractions(Random random) {
        int count = 5 + random.nextInt(20);
        int dose = 2 + random.nextInt(2);
        return "Radiotherapy of " + (count * dose + 4 + random.nextInt(6)) + " Gy in " + count + " fractions of " + dose + " Gy was given.";
    }

    private static String side(Random random) {
        boolean left = random.nextBoolean();
        String one = left ? "left" : "right";
        String other = left ? "right" : "left";
        return "The " + one + " L5 root was compressed, so a " + other + " hemilaminotomy at L4/5 was performed.";
    }

    private static String operation(Random random) {
        int from = 6 + random.nextInt(6);
        return random.nextBoolean() ? "Corpectomy of " + VERTEBRAE[from + 4] + " and " + VERTEBRAE[from + 5] + " was performed."
                : "Corpectomy of " + VERTEBRAE[1] + " was performed.";
    }

    private static String timeline(Random random) {
        return "\ntimeline\n  day 0 procedure \"Corpectomy\" at " + VERTEBRAE[20] + "\n";
    }
}
