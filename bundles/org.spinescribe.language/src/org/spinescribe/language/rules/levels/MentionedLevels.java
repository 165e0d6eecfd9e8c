/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.levels;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.Text;
import org.spinescribe.clinical.levels.LevelKind;
import org.spinescribe.clinical.levels.LevelNotation;
import org.spinescribe.clinical.levels.LevelSpan;
import org.spinescribe.language.caseReport.Levels;
import org.spinescribe.language.caseReport.Prose;
import org.spinescribe.language.prose.ProseText;
import org.spinescribe.language.prose.ProseText.Range;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;

/**
 * The levels that a report names, in its facts and in its prose.
 *
 * <p>In prose only what cannot be anything else is taken for levels: ranges in which the letter is repeated, and single
 * levels beside a word that says so. Sequences, stages, hormones and cell lines look like levels, too.
 */
public final class MentionedLevels {

    private static final Pattern RANGE = Pattern.compile(
            "(?<![\\p{L}\\p{N}-])(?:Th|T|D|C|L|S)\\d{1,2}\\s?[-–—/]\\s?(?:Th|T|D|C|L|S)\\d{1,2}(?![\\p{L}\\p{N}])");
    private static final Pattern SINGLE = Pattern.compile(
            "(?<![\\p{L}\\p{N}–-])(?:Th|T|C|L|S)\\d{1,2}(?=\\s(?:vertebrae?|vertebral|lamina|laminae|pedicles?|spinous|body)\\b)");
    private static final Pattern NEURAL = Pattern.compile(
            "(?i)^\\W{0,2}(?:nerves?|roots?|palsy|radicul\\w*|dermatom\\w*|myotom\\w*|cord|segments?|spinal nerves?|level of injury)");

    private MentionedLevels() {
    }

    /** A span of levels and where it is named. */
    public record Mention(LevelSpan span, Range range) {
    }

    public static List<Mention> of(Report report) {
        List<Mention> mentions = new ArrayList<>(inFacts(report));
        for (Prose prose : report.allProse()) {
            ProseText text = report.text(prose);
            for (Text plain : text.all(Text.class)) {
                find(RANGE, text, plain, mentions);
                find(SINGLE, text, plain, mentions);
            }
        }
        return mentions;
    }

    public static List<Mention> inFacts(Report report) {
        List<Mention> mentions = new ArrayList<>();
        report.model().eAllContents().forEachRemaining(object -> {
            if (object instanceof Levels levels) {
                levels.getSpans().stream().filter(span -> span.getNotation() != null)
                        .forEach(span -> LevelNotation.parse(span.getNotation())
                                .map(parsed -> withKind(parsed, levels.getKind()))
                                .ifPresent(parsed -> mentions.add(new Mention(parsed, Places.of(span)))));
            }
        });
        return mentions;
    }

    private static LevelSpan withKind(LevelSpan span, String word) {
        LevelKind kind = switch (word == null ? "" : word) {
            case "vertebra", "vertebrae" -> LevelKind.VERTEBRA;
            case "disc", "discs", "segment", "segments" -> LevelKind.DISC;
            case "root", "roots" -> LevelKind.ROOT;
            case "cord" -> LevelKind.CORD;
            default -> span.kind();
        };
        return new LevelSpan(kind, span.first(), span.last());
    }

    private static void find(Pattern pattern, ProseText text, Text plain, List<Mention> mentions) {
        Matcher level = pattern.matcher(plain.getLiteral());
        while (level.find()) {
            boolean neural = NEURAL.matcher(plain.getLiteral().substring(level.end())).find();
            LevelKind kind = neural ? LevelKind.ROOT : LevelKind.VERTEBRA;
            Range range = text.range(plain, level.start(), level.end() - level.start());
            LevelNotation.parse(level.group()).map(span -> new LevelSpan(kind, span.first(), span.last()))
                    .ifPresent(span -> mentions.add(new Mention(span, range)));
        }
    }
}
