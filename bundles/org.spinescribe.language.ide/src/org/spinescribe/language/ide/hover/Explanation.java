/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.hover;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.spinescribe.clinical.levels.LevelSpan;
import org.spinescribe.clinical.scales.Scale;
import org.spinescribe.clinical.scales.Scales;
import org.spinescribe.clinical.vocabulary.Vocabularies;
import org.spinescribe.language.caseReport.CaseReportPackage.Literals;
import org.spinescribe.language.caseReport.Keyword;
import org.spinescribe.language.caseReport.Role;
import org.spinescribe.language.ide.names.Mentions;
import org.spinescribe.language.ide.words.LevelsInWords;
import org.spinescribe.language.ide.words.MeshWords;
import org.spinescribe.language.ide.words.ServiceTexts;
import org.spinescribe.language.levels.NamedLevel;
import org.spinescribe.language.levels.ReportLevels;
import org.spinescribe.language.prose.ProseText.Range;
import org.spinescribe.language.report.ContributorRoles;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.scales.ProseScales;

/**
 * The explanation of some words.
 *
 * @param markdown the explanation
 * @param range the range of the words
 */
record Explanation(String markdown, Range range) {

    /** Returns the explanation of the words at an offset; empty when there is none. */
    static Optional<Explanation> at(Report report, ICompositeNode root, int offset) {
        Optional<Explanation> named = Mentions.of(report).at(offset).flatMap(mention -> NamedThing.explain(report,
                mention));
        return named.or(() -> level(report, offset)).or(() -> scale(report, offset)).or(() -> fact(root, offset))
                .or(() -> LanguageWord.at(root, offset));
    }

    private static boolean isIn(Range range, int offset) {
        return offset >= range.offset() && offset < range.offset() + range.length();
    }

    private static Optional<Explanation> level(Report report, int offset) {
        Stream<Explanation> facts = ReportLevels.of(report).facts().stream().filter(fact -> isIn(fact.range(), offset))
                .map(fact -> level(report, fact.span(), fact.notation(), fact.range()));
        Stream<Explanation> named = ReportLevels.of(report).named().stream()
                .filter(level -> isIn(level.range(), offset))
                .map((NamedLevel level) -> level(report, level.span(), level.words(), level.range()));
        return Stream.concat(facts, named).findFirst();
    }

    private static Explanation level(Report report, LevelSpan span, String notation, Range range) {
        return new Explanation(LevelsInWords.explained(span, report.anatomy(), notation), range);
    }

    private static Optional<Explanation> scale(Report report, int offset) {
        return ProseScales.in(report).stream().filter(value -> isIn(value.range(), offset)).findFirst()
                .flatMap(value -> value.known().map(scale -> new Explanation(words(scale), value.range())));
    }

    private static String words(Scale scale) {
        return ServiceTexts.text("scale", scale.title(), scale.values())
                + (scale.confirmed() ? "\n\n" + ServiceTexts.text("source", scale.source()) : "");
    }

    /** Explains keywords, roles and names of scales in the facts. */
    private static Optional<Explanation> fact(ICompositeNode root, int offset) {
        ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, offset);
        EObject owner = leaf == null || leaf.isHidden() ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
        Range range = leaf == null ? null : new Range(leaf.getOffset(), leaf.getLength());
        return switch (owner) {
            case Keyword keyword when keyword.getTerm() != null -> keyword(keyword);
            case Role role when role.getName() != null -> Optional.of(new Explanation(
                    ServiceTexts.text("role", ContributorRoles.title(role.getName())), range));
            case null -> Optional.empty();
            default -> Scales.find(leaf.getText()).map(scale -> new Explanation(words(scale), range));
        };
    }

    private static Optional<Explanation> keyword(Keyword keyword) {
        Range range = Places.of(keyword, Literals.KEYWORD__TERM);
        return Vocabularies.best().find(keyword.getTerm())
                .map(match -> new Explanation(MeshWords.of(match.heading()), range))
                .or(() -> Optional.of(new Explanation(ServiceTexts.text(Vocabularies.best().complete()
                        ? "keyword.unknown" : "keyword.unbundled", keyword.getTerm()), range)));
    }
}
