/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.hover;

import java.util.Optional;

import org.eclipse.xtext.naming.QualifiedName;
import org.spinescribe.language.abbreviations.Abbreviations;
import org.spinescribe.language.caseReport.Affiliation;
import org.spinescribe.language.caseReport.Figure;
import org.spinescribe.language.caseReport.Supplement;
import org.spinescribe.language.caseReport.Table;
import org.spinescribe.language.ide.words.JournalWords;
import org.spinescribe.language.ide.words.ServiceTexts;
import org.spinescribe.language.ide.words.WorkWords;
import org.spinescribe.language.ide.names.Mention;
import org.spinescribe.language.journal.Journal;
import org.spinescribe.language.journals.JournalScope;
import org.spinescribe.language.report.Report;

/** Explains the named elements of a report. */
final class NamedThing {

    private NamedThing() {
    }

    static Optional<Explanation> explain(Report report, Mention mention) {
        Optional<String> words = switch (mention.kind()) {
            case WORK -> report.work(mention.name()).map(WorkWords::reference);
            case JOURNAL -> journal(report, mention.name());
            case AFFILIATION -> report.all(Affiliation.class).stream()
                    .filter(place -> mention.name().equals(place.getName()) && place.getText() != null)
                    .map(Affiliation::getText).findFirst();
            case FLOAT -> figure(report, mention.name()).or(() -> table(report, mention.name()))
                    .or(() -> supplement(report, mention.name()));
            case ABBREVIATION -> Abbreviations.of(report).forms().stream().filter(form -> form.name()
                    .equals(mention.name()))
                    .findFirst().flatMap(form -> form.meaning().map(meaning -> ServiceTexts.text("abbreviation",
                            form.name(), meaning, Abbreviations.of(report).uses(form.name()).size())));
            default -> Optional.empty();
        };
        return words.map(text -> new Explanation(text, mention.range()));
    }

    private static Optional<String> journal(Report report, String name) {
        return Optional.ofNullable(new JournalScope(report.model().eResource())
                .getSingleElement(QualifiedName.create(name)))
                .map(found -> JournalWords.summary((Journal) found.getEObjectOrProxy()));
    }

    private static Optional<String> figure(Report report, String name) {
        return report.all(Figure.class).stream().filter(figure -> name.equals(figure.getName())).findFirst()
                .map(figure -> ServiceTexts.text("figure", name) + after(figure.getFile())
                        + (figure.getCaption() == null ? "" : "\n\n" + report.text(figure.getCaption()).source()
                        .strip()));
    }

    private static Optional<String> table(Report report, String name) {
        return report.all(Table.class).stream().filter(table -> name.equals(table.getName())).findFirst()
                .map(table -> ServiceTexts.text("table", name) + after(table.getCaption()));
    }

    private static Optional<String> supplement(Report report, String name) {
        return report.all(Supplement.class).stream().filter(file -> name.equals(file.getName())).findFirst()
                .map(file -> ServiceTexts.text("supplement", name) + after(file.getFile())
                        + (file.getCaption() == null ? "" : "\n\n" + report.text(file.getCaption()).source().strip()));
    }

    private static String after(String text) {
        return text == null ? "" : " · " + text;
    }
}
