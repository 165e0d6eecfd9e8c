/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.privacy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.clinical.privacy.Identifier.Kind;
import org.spinescribe.clinical.words.Beginnings;
import org.spinescribe.clinical.words.Beginnings.Any;

/** Finds identifiers in running text. */
public final class Identifiers {

    private static final String MONTH = "(?:January|February|March|April|May|June|July|August|September|October|"
            + "November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|"
            + "Dec\\.?)";
    private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?";
    private static final String YEAR = "(?:19|20)\\d{2}";
    private static final String CAPITALISED = "\\p{Lu}[\\p{L}'’-]{1,30}";

    private static final Map<Kind, Pattern> PATTERNS = new EnumMap<>(Kind.class);

    static {
        PATTERNS.put(Kind.DATE, Pattern.compile("(?<![\\p{L}\\p{N}/.-])(?:" + DAY + "(?: of)? " + MONTH + "(?:,? "
                + YEAR + ")?|"
                + MONTH + " " + DAY + "(?![\\p{N}–%-]|\\.\\d| (?:mm|cm|mg|mL))(?:,? " + YEAR + ")?|" + MONTH + ",? "
                + YEAR + "|" + YEAR
                + "[-/.](?:0[1-9]|1[0-2])[-/.](?:0[1-9]|[12]\\d|3[01])|(?:0?[1-9]|[12]\\d|3[01])[/.](?:0?[1-9]|"
                + "[12]\\d|3[01])[/.]"
                + YEAR + ")(?![\\p{L}\\p{N}])"));
        PATTERNS.put(Kind.AGE_OVER_89, Pattern.compile("(?<![\\p{N}.])(?:9\\d|1[01]\\d)[- \u00A0](?:years?|"
                + "yrs?)[- \u00A0](?:old|of age)\\b|\\baged (?:9\\d|1[01]\\d)\\b(?! ?(?:days|weeks|months))"));
        PATTERNS.put(Kind.EXACT_AGE, Pattern.compile("(?<![\\p{N}.])\\d{1,3}[- \u00A0](?:years?|"
                + "yrs?)[- \u00A0](?:old|of age)\\b|\\baged \\d{1,3}\\b(?! ?(?:days|weeks|months))"));
        PATTERNS.put(Kind.NAME, Pattern.compile("\\b(?:Mr|Mrs|Ms|Miss|Mister|Herr|Frau)\\b\\.? ?" + CAPITALISED
                + "(?: " + CAPITALISED + ")?"));
        PATTERNS.put(Kind.INITIALS, Pattern.compile("(?:\\b(?:Mr|Mrs|Ms|Miss|"
                + "[Pp]atient)\\.? )\\p{Lu}\\.[ \u00A0]?\\p{Lu}\\.(?:[ \u00A0]?\\p{Lu}\\.)?|"
                + "\\([Ii]nitials?:? ?[\\p{Lu}. ]{2,8}\\)"));
        PATTERNS.put(Kind.RECORD_NUMBER, Pattern.compile("(?i)\\b(?:MRN|(?:medical |hospital |patient |"
                + "health )?(?:record|chart|file|registration|identification|insurance|admission|patient|hospital|"
                + "case|account|ID)[- ]?(?:numbers?|nos?\\.?|IDs?|#))(?: (?:is|was|"
                + "of))?[:# ]{1,3}(?=[\\p{L}\\d/-]{0,20}\\d{3})[\\p{L}\\d][\\p{L}\\d/-]{3,20}"));
        PATTERNS.put(Kind.TELEPHONE, Pattern.compile("(?i)(?:\\b(?:tel(?:ephone)?|phone|fax|"
                + "mobile)\\b\\.?(?: (?:number|no\\.?))?:? ?(?:is )?|"
                + "(?<![\\p{L}\\p{N}])(?=\\+\\d))\\+?\\(?\\d{1,4}\\)?(?:[ ./-]{1,2}\\(?\\d{2,5}\\)?){1,5}(?!\\d)"));
        PATTERNS.put(Kind.EMAIL,
                Pattern.compile("[\\p{L}\\d._%+-]{1,64}@[\\p{L}\\d-]{1,63}(?:\\.[\\p{L}\\d-]{1,63}){1,4}"));
        PATTERNS.put(Kind.WEB_ADDRESS, Pattern.compile("\\b(?:https?://|www\\.)[^\\s<>\"]{3,200}"));
        PATTERNS.put(Kind.ADDRESS, Pattern.compile("\\b\\d{1,5} (?:" + CAPITALISED + " ){1,3}(?:Street|St\\.|Road|"
                + "Rd\\.|Avenue|Ave\\.|Lane|Drive|Boulevard|Blvd\\.?|Square|Terrace)|\\b(?:ZIP|postal|"
                + "post) ?codes?:? \\w{3,10}", Pattern.UNICODE_CHARACTER_CLASS));
        PATTERNS.put(Kind.INSTITUTION, Pattern.compile("(?:" + CAPITALISED + "|of|de|la|St\\.)(?: (?:" + CAPITALISED
                + "|of|de|la|for|and|the)){0,5} (?:Hospital|Clinic|Infirmary|University|Medical (?:Center|Centre|"
                + "School|College)|Health Center)\\b(?:(?: of| in| at)? "
                + CAPITALISED + "){0,2}|\\b(?:Hospital|University|Clinic) of " + CAPITALISED + "(?: " + CAPITALISED
                + ")?"));
        PATTERNS.put(Kind.DEVICE_NUMBER, Pattern.compile("(?i)\\b(?:serial|lot|batch|UDI|S/N|"
                + "catalog(?:ue)?)(?:[- ]?(?:numbers?|nos?\\.?|#))?(?: (?:is|"
                + "was))?[:# ]{1,3}(?=[\\p{L}\\d/-]{0,20}\\d{3})[\\p{L}\\d][\\p{L}\\d/-]{3,30}"));
    }

    private static final Map<Kind, Any> WORDS = new EnumMap<>(Map.of(
            Kind.AGE_OVER_89, Beginnings.whole("old", "age"),
            Kind.EXACT_AGE, Beginnings.whole("old", "age"),
            Kind.NAME, Beginnings.whole("Mr", "Mrs", "Ms", "Miss", "Mister", "Herr", "Frau"),
            Kind.INITIALS, Beginnings.any("Mr", "Mrs", "Ms", "Miss", "patient", "initial"),
            Kind.RECORD_NUMBER, Beginnings.whole("MRN", "record", "chart", "file", "registration", "identification",
                    "insurance", "admission", "patient", "hospital", "case", "account", "ID"),
            Kind.WEB_ADDRESS, Beginnings.whole("http", "www"),
            Kind.ADDRESS, Beginnings.whole("Street", "St", "Road", "Rd", "Avenue", "Ave", "Lane", "Drive", "Boulevard",
                    "Blvd", "Square", "Terrace", "zip", "code"),
            Kind.INSTITUTION, Beginnings.whole("Hospital", "Clinic", "Infirmary", "University", "Medical", "Health"),
            Kind.DEVICE_NUMBER, Beginnings.whole("serial", "lot", "batch", "udi", "s", "catalog")));
    /** The digits of a telephone number including the country code. */
    private static final int FEWEST_DIGITS = 8;
    /** Patterns of personal pages; other addresses are those of databases, guidelines and tools. */
    private static final Pattern PERSONAL_ADDRESS =
            Pattern.compile("facebook|instagram|youtu\\.?be|twitter|//x\\.com|linkedin|"
            + "tiktok|blog|gofundme|caringbridge|patient|obituar", Pattern.CASE_INSENSITIVE);
    /** Words for institutions that do not treat the patient: boards that approve, makers, registries and scales. */
    private static final Pattern NO_PLACE_OF_TREATMENT =
            Pattern.compile("\\bethic|review board|\\bIRB\\b|\\bapprov|committee|"
            + "Hospital Anxiety|registry|registr(?:y|ies)|guidelines?\\b|questionnaire|manufactur",
            Pattern.CASE_INSENSITIVE);
    private static final Any MONTHS = Beginnings.whole("January", "Jan.", "February", "Feb.", "March", "Mar.", "April",
            "Apr.", "May", "June", "Jun.", "July", "Jul.", "August", "Aug.", "September", "Sep", "October", "Oct.",
            "November", "Nov.", "December", "Dec.");
    private static final Pattern HAS_YEAR = Pattern.compile(YEAR);
    private static final Pattern HAS_INITIAL = Pattern.compile("\\p{Lu}\\.|\\([Ii]nitial");
    private static final Pattern HAS_NUMBER = Pattern.compile("\\d{3}");
    private static final Any TELEPHONE = Beginnings.whole("tel", "phone", "fax", "mobile");
    private static final Set<Kind> WITHOUT_DIGITS = EnumSet.of(Kind.NAME, Kind.INITIALS, Kind.EMAIL, Kind.WEB_ADDRESS,
            Kind.INSTITUTION);

    private Identifiers() {
    }

    /**
     * The identifiers of a kind in a text, in its order.
     *
     * @param beginnings of the text
     */
    public static List<Identifier> find(Kind kind, String text, Beginnings beginnings) {
        if (!mayBeIn(kind, text, beginnings)) {
            return List.of();
        }
        List<Identifier> found = new ArrayList<>();
        Matcher matcher = PATTERNS.get(kind).matcher(text);
        while (matcher.find()) {
            if (isOne(kind, matcher.group(), text)) {
                found.add(new Identifier(kind, matcher.start(), matcher.end()));
            }
        }
        return found;
    }

    /** Whether a match is an identifier, and not a signed measurement, the address of a database, or a scale's name. */
    private static boolean isOne(Kind kind, String words, String text) {
        return switch (kind) {
            case TELEPHONE -> !words.startsWith("+")
                    || words.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS && !words.contains(".");
            case WEB_ADDRESS -> PERSONAL_ADDRESS.matcher(words).find();
            case INSTITUTION -> !NO_PLACE_OF_TREATMENT.matcher(text).find();
            default -> true;
        };
    }

    /** A prefilter: most sentences have no digits, and hardly one has an address. */
    private static boolean mayBeIn(Kind kind, String text, Beginnings beginnings) {
        if (!beginnings.hasDigit() && !WITHOUT_DIGITS.contains(kind)) {
            return false;
        }
        return switch (kind) {
            case DATE -> beginnings.has(MONTHS)
                    || (text.contains("19") || text.contains("20")) && HAS_YEAR.matcher(text).find();
            case INITIALS -> beginnings.has(WORDS.get(kind)) && HAS_INITIAL.matcher(text).find();
            case RECORD_NUMBER, DEVICE_NUMBER -> beginnings.has(WORDS.get(kind)) && HAS_NUMBER.matcher(text).find();
            case ADDRESS -> beginnings.has(WORDS.get(kind)) || text.contains("ostcode");
            case EMAIL -> text.indexOf('@') >= 0;
            case TELEPHONE -> text.indexOf('+') >= 0 || beginnings.has(TELEPHONE);
            default -> beginnings.has(WORDS.get(kind));
        };
    }
}
