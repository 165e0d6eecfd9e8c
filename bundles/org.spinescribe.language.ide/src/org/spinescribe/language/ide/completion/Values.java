/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.completion;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CompletionItemKind;
import org.spinescribe.clinical.levels.Region;
import org.spinescribe.clinical.measurements.Measures;
import org.spinescribe.clinical.scales.Scale;
import org.spinescribe.clinical.scales.Scales;
import org.spinescribe.language.caseReport.Diagnosis;
import org.spinescribe.language.caseReport.Figure;
import org.spinescribe.language.caseReport.Implants;
import org.spinescribe.language.caseReport.Language;
import org.spinescribe.language.caseReport.Licence;
import org.spinescribe.language.caseReport.Measurements;
import org.spinescribe.language.caseReport.Part;
import org.spinescribe.language.caseReport.Patient;
import org.spinescribe.language.caseReport.ReviewedCase;
import org.spinescribe.language.caseReport.Scores;
import org.spinescribe.language.caseReport.Timeline;
import org.spinescribe.language.facts.FactWords;
import org.spinescribe.language.facts.TypedFacts;
import org.spinescribe.language.ide.words.ServiceTexts;
import org.spinescribe.sources.licences.LicenceTerms;

/** Proposes the values of facts: scales and their values, times, events, approaches, languages. */
final class Values implements ProposalSource {

    private static final int MOST_VALUES = 40;
    private static final List<String> PHASES = List.of("preoperative", "intraoperative", "postoperative",
            "presentation", "admission", "discharge", "follow-up");
    private static final List<String> UNITS = List.of("hour", "day", "week", "month", "year");
    @Override
    public Stream<CaretProposal> at(Caret caret) {
        if (caret.inQuotes() || caret.inProse() || caret.part().isEmpty()) {
            return Stream.empty();
        }
        return of(caret.part().get(), caret).filter(proposal -> proposal.fits(caret.typed()));
    }

    private static Stream<CaretProposal> of(Part part, Caret caret) {
        return switch (part) {
            case Patient patient -> patient(caret);
            case Figure figure when caret.word(1).equals("drawn") -> TypedFacts.drawn().stream()
                    .map(facts -> CaretProposal.value(facts.word(), ServiceTexts.text("proposal.drawn"), ""));
            case Licence licence when caret.word(1).startsWith("licen") -> licences();
            case ReviewedCase reviewed when caret.word(1).equals("sex") -> words(FactWords.SEX);
            case Diagnosis diagnosis when caret.word(1).equals("side") -> words(FactWords.SIDE);
            case Language language when caret.word(1).equals("language") ->
                    words("", "en-GB", "en-US", "ja", "de", "fr");
            case Diagnosis diagnosis when !caret.word(1).equals("at") && !caret.word(1).equals(",") -> scale(caret,
                    true);
            case Implants implants when caret.word(1).equals("side") -> words(FactWords.SIDE);
            case Implants implants when isCount(caret) -> words(FactWords.IMPLANT);
            case Measurements measurements when caret.lineStart() && !caret.indented() -> Stream.empty();
            case Measurements measurements -> caret.lineStart() ? measures() : times();
            case Scores scores when caret.lineStart() && !caret.indented() -> Stream.empty();
            case Scores scores -> scale(caret, caret.lineStart());
            case Timeline timeline when caret.lineStart() && !caret.indented() -> Stream.empty();
            case Timeline timeline -> timeline(caret);
            default -> Stream.empty();
        };
    }

    /** Returns whether the caret is behind the count that begins an implant entry. */
    private static boolean isCount(Caret caret) {
        return caret.word(1).matches("\\d{1,3}");
    }

    private static Stream<CaretProposal> measures() {
        return Measures.all().stream()
                .map(measure -> CaretProposal.name(measure.name(), measure.title(), measure.unit()));
    }

    private static Stream<CaretProposal> words(FactWords words) {
        return words.usual().stream().map(word -> CaretProposal.value(word, "", ""));
    }

    private static Stream<CaretProposal> patient(Caret caret) {
        return switch (caret.word(1)) {
            case "sex" -> words(FactWords.SEX);
            default -> caret.word(2).equals("age") ? words("", "years", "months", "weeks", "days")
                    : caret.word(2).equals("vertebrae")
                            ? Stream.of(Region.values()).map(region -> CaretProposal.value(region.adjective(), "", ""))
                            : Stream.empty();
        };
    }

    private static Stream<CaretProposal> licences() {
        return LicenceTerms.usual().stream().map(name -> LicenceTerms.of(name).orElseThrow())
                .map(terms -> CaretProposal.value(terms.identifier(), terms.title(), terms.address()));
    }

    private static Stream<CaretProposal> timeline(Caret caret) {
        String last = caret.word(1);
        if (last.equals("approach")) {
            return FactWords.APPROACH.usual().stream().map(approach -> CaretProposal.value(approach,
                    ServiceTexts.text("proposal.approach"), ""));
        }
        if (last.equals("side")) {
            return words(FactWords.SIDE);
        }
        if (caret.lineStart()) {
            return times();
        }
        return PHASES.contains(last) ? Stream.concat(units(), events())
                : isNumber(last) && !caret.word(2).equals("at") ? events() : Stream.empty();
    }

    private static Stream<CaretProposal> events() {
        return FactWords.EVENT.usual().stream()
                .map(event -> new CaretProposal(event, event + " \"$0\"", ServiceTexts.text("proposal.event"), "", "",
                CompletionItemKind.Event));
    }

    private static Stream<CaretProposal> times() {
        return Stream.concat(PHASES.stream()
                .map(phase -> CaretProposal.word(phase, ServiceTexts.text("proposal.time"), "")), units());
    }

    private static Stream<CaretProposal> units() {
        return UNITS.stream().map(unit -> CaretProposal.word(unit, ServiceTexts.text("proposal.time"),
                ServiceTexts.text("proposal.time.counted")));
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(word.length() - 1));
    }

    /** Proposes the parts or values behind the name of a scale, and the values behind a time. */
    private static Stream<CaretProposal> scale(Caret caret, boolean mayStart) {
        Optional<Scale> scale = Scales.find(caret.word(2) + " " + caret.word(1)).or(() -> Scales.find(caret.word(1)));
        if (scale.isPresent() && caret.part().filter(Diagnosis.class::isInstance).isPresent()) {
            return Stream.concat(values(scale.get()), parts(caret.word(1)));
        }
        if (caret.part().filter(Scores.class::isInstance).isPresent() && !caret.lineStart()) {
            return lineScale(caret).map(known -> isTime(caret.word(1)) ? values(known) : times())
                    .orElse(Stream.empty());
        }
        Stream<CaretProposal> parts = parts(caret.word(1));
        return mayStart ? Stream.concat(parts, names()) : parts;
    }

    private static boolean isTime(String word) {
        return PHASES.contains(word) || isNumber(word) || word.endsWith("\"");
    }

    /** Returns the scale at the beginning of the caret's line. */
    private static Optional<Scale> lineScale(Caret caret) {
        String line = caret.text().substring(caret.text().lastIndexOf('\n', caret.start() - 1) + 1, caret.start());
        return Scales.find(line.strip().split("\\s+", 2)[0]);
    }

    private static Stream<CaretProposal> names() {
        return Scales.names().stream().map(name -> CaretProposal.name(name, title(name), ""));
    }

    private static String title(String name) {
        return Scales.find(name).map(Scale::title).orElseGet(() -> Scales.all().stream()
                .filter(scale -> scale.name().startsWith(name + " ")).findFirst().map(Scale::title).orElse(""));
    }

    private static Stream<CaretProposal> parts(String name) {
        return Scales.all().stream().filter(scale -> scale.name().startsWith(name.toLowerCase(Locale.ROOT) + " "))
                .map(scale -> CaretProposal.word(scale.name().substring(name.length() + 1), scale.title(),
                        ServiceTexts.text("proposal.values", scale.values())));
    }

    private static Stream<CaretProposal> values(Scale scale) {
        List<String> values = scale.values().listed(MOST_VALUES);
        String legal = ServiceTexts.text("proposal.values.of", scale.title(), scale.values())
                + (scale.confirmed() ? "\n\n" + ServiceTexts.text("source", scale.source()) : "");
        return values.stream().map(value -> CaretProposal.value(value, scale.title(), legal));
    }

    private static Stream<CaretProposal> words(String detail, String... words) {
        return Stream.of(words).map(word -> CaretProposal.value(word, detail, ""));
    }
}
