/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.references;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.spinescribe.drafts.BlockTexts;
import org.spinescribe.drafts.DraftBlock;
import org.spinescribe.drafts.DraftInline;
import org.spinescribe.drafts.Place;
import org.spinescribe.drafts.Remark;

/** Links citations in the text, by numbers or by names and years, to the list of references. */
public final class CitationMentions implements UnaryOperator<List<DraftInline>> {

    private static final String NUMBERS = PrintedNumbers.FORM;
    private static final Pattern SQUARE = Pattern.compile("\\[\\s*(" + NUMBERS + ")\\s*\\]");
    private static final Pattern ROUND = Pattern.compile("\\(\\s*(" + NUMBERS + ")\\s*\\)");
    private static final Pattern BARE = Pattern.compile("\\s*[\\[(]?\\s*(" + NUMBERS + ")\\s*[\\])]?[\\s,.;]*");
    private static final Pattern UNIT =
            Pattern.compile("(?s).*(?:\\d|[×x]|\\b(?:[kcmdµμ]?m|in|ft|kg|mg|g|s|L|h))\\s?$");
    private static final Pattern NAME_AND_YEAR = Pattern.compile("((?:(?:van|von|de|der|den|da|di|le|"
            + "la)\\s+)*\\p{Lu}[\\p{L}'’‐‑-]+(?:\\s\\p{Lu}[\\p{L}'’‐‑-]+)?)"
            + "(?:\\s+(?:et\\s+al\\.?|and\\s+(?:colleagues|\\p{Lu}[\\p{L}'’‐‑-]+)|"
            + "&\\s*\\p{Lu}[\\p{L}'’‐‑-]+))?(,?\\s*\\(?|\\s*,\\s*)((?:19|20)\\d\\d)[a-z]?");
    private static final Pattern GROUP_OF_YEARS = Pattern.compile("\\(([^()]*?\\b(?:19|20)\\d\\d[a-z]?[^()]*)\\)");
    private static final double MOST_OF_LIST = 0.5;

    private final ReferenceList list;
    private final boolean round;
    private final boolean raised;
    private final Set<String> cited = new HashSet<>();

    /** @param body determines how the manuscript cites */
    public CitationMentions(ReferenceList list, List<DraftBlock> body) {
        this.list = list;
        List<List<DraftInline>> texts = new ArrayList<>();
        BlockTexts.of(body, texts::add);
        boolean square = texts.stream().anyMatch(text -> SQUARE.matcher(DraftInline.plain(text)).find());
        raised = !square && share(texts, true) > MOST_OF_LIST;
        round = !square && !raised && share(texts, false) > MOST_OF_LIST;
    }

    /** The share of the list that the numbers in a kind of place cover. */
    private double share(List<List<DraftInline>> texts, boolean inRaised) {
        Set<Integer> numbers = new HashSet<>();
        for (List<DraftInline> text : texts) {
            if (inRaised) {
                text.stream().filter(CitationMentions::isRaised).map(each -> ((DraftInline.Words) each).text())
                        .forEach(words -> add(BARE.matcher(words), numbers));
            } else {
                add(ROUND.matcher(DraftInline.plain(text)), numbers);
            }
        }
        return list.size() == 0 ? 0 : (double) numbers.size() / list.size();
    }

    private void add(Matcher matcher, Set<Integer> numbers) {
        while (matcher.find()) {
            PrintedNumbers.of(matcher.group(1)).cited().stream().map(PrintedNumbers.Cited::number)
                    .filter(number -> list.byNumber(number).isPresent()).forEach(numbers::add);
        }
    }

    private static boolean isRaised(DraftInline inline) {
        return inline instanceof DraftInline.Words words && words.styles().contains(DraftInline.Style.SUPERSCRIPT);
    }

    @Override
    public List<DraftInline> apply(List<DraftInline> inlines) {
        List<DraftInline> tied = new ArrayList<>();
        for (DraftInline inline : inlines) {
            switch (inline) {
                case DraftInline.Words words when isRaised(words) -> raised(words, tied);
                case DraftInline.Words words -> words(words, tied);
                case DraftInline.Link link when SQUARE.matcher(DraftInline.plain(link.content()))
                        .matches() -> tied.addAll(apply(link.content()));
                case DraftInline.Link link -> tied.add(new DraftInline.Link(link.address(), apply(link.content())));
                case DraftInline.Note note -> tied.add(new DraftInline.Note(note.paragraphs().stream().map(this)
                        .toList()));
                case DraftInline.Cited known -> {
                    known.works().forEach(work -> cited.add(work.key()));
                    tied.add(known);
                }
                default -> tied.add(inline);
            }
        }
        return tied;
    }

    private void raised(DraftInline.Words words, List<DraftInline> tied) {
        Matcher bare = BARE.matcher(words.text());
        Optional<DraftInline> citation = bare.matches() && list.size() > 0 && !isUnit(tied)
                ? cited(PrintedNumbers.of(bare.group(1)), words.part(bare.start(1), bare.end(1))) : Optional.empty();
        if (citation.isEmpty() || !raised && !words.text().contains("[")) {
            tied.add(words);
            return;
        }
        tied.add(citation.get());
        String behind = words.text().substring(bare.end(1)).replaceAll("[\\])]", "");
        if (!behind.isBlank()) {
            int at = words.text().length() - behind.length();
            tied.add(new DraftInline.Words(behind, Set.of(), words.place(), words.offset() + Math.max(0, at)));
        }
    }

    private static boolean isUnit(List<DraftInline> before) {
        return !before.isEmpty() && before.getLast() instanceof DraftInline.Words last
                && UNIT.matcher(last.text()).matches();
    }

    private void words(DraftInline.Words words, List<DraftInline> tied) {
        TreeMap<Integer, Found> found = new TreeMap<>();
        find(SQUARE.matcher(words.text()), words, found);
        if (round) {
            find(ROUND.matcher(words.text()), words, found);
        }
        years(words, found);
        int done = 0;
        for (Map.Entry<Integer, Found> each : found.entrySet()) {
            if (each.getKey() >= done) {
                if (each.getKey() > done) {
                    tied.add(words.part(done, each.getKey()));
                }
                tied.add(each.getValue().citation());
                done = each.getValue().end();
            }
        }
        if (done < words.text().length()) {
            tied.add(words.part(done, words.text().length()));
        }
    }

    private record Found(int end, DraftInline citation) {
    }

    private void find(Matcher matcher, DraftInline.Words words, Map<Integer, Found> found) {
        while (matcher.find()) {
            cited(PrintedNumbers.of(matcher.group(1)), words.part(matcher.start(), matcher.end()))
                    .ifPresent(citation -> found.put(matcher.start(), new Found(matcher.end(), citation)));
        }
    }

    /** The citation, if all its numbers are in the list; else the brackets hold something else. */
    private Optional<DraftInline> cited(PrintedNumbers numbers, DraftInline.Words printed) {
        List<DraftInline.Cited.Work> works = numbers.cited().stream()
                .flatMap(each -> list.byNumber(each.number()).stream()
                .map(key -> new DraftInline.Cited.Work(key, "", each.locator(), false))).toList();
        if (works.size() != numbers.cited().size() || works.isEmpty()) {
            return Optional.empty();
        }
        works.forEach(work -> cited.add(work.key()));
        return Optional.of(new DraftInline.Cited(works, printed));
    }

    // ---- Names and years -------------------------------------------------------------------------------------------

    private void years(DraftInline.Words words, Map<Integer, Found> found) {
        Matcher group = GROUP_OF_YEARS.matcher(words.text());
        while (group.find()) {
            List<DraftInline.Cited.Work> works = new ArrayList<>();
            for (String piece : group.group(1).split(";")) {
                Matcher one = NAME_AND_YEAR.matcher(piece.strip());
                Optional<String> key = one.find() && one.end() == piece.strip().length() ? key(one) : Optional.empty();
                key.ifPresent(each ->
                        works.add(new DraftInline.Cited.Work(each, piece.strip().substring(0, one.start()).strip(), "",
                                false)));
            }
            if (works.size() == group.group(1).split(";").length) {
                found.put(group.start(),
                        new Found(group.end(), citation(works, words.part(group.start(), group.end()))));
            }
        }
        Matcher narrative = NAME_AND_YEAR.matcher(words.text());
        while (narrative.find()) {
            boolean open = narrative.group(2).endsWith("(");
            int end = narrative.end() + (open && words.text().startsWith(")", narrative.end()) ? 1 : 0);
            Optional<String> key = open && end > narrative.end() ? key(narrative) : Optional.empty();
            int start = narrative.start(2) + narrative.group(2).length() - 1;
            key.ifPresent(each -> found.putIfAbsent(start, new Found(end,
                    citation(List.of(new DraftInline.Cited.Work(each, "", "", true)), words.part(start, end)))));
        }
    }

    private DraftInline citation(List<DraftInline.Cited.Work> works, DraftInline.Words printed) {
        works.forEach(work -> cited.add(work.key()));
        return new DraftInline.Cited(works, printed);
    }

    private Optional<String> key(Matcher name) {
        return list.byNameAndYear(name.group(1), name.group(3));
    }

    /** Remarks on the works of the list without a citation in the text. */
    public void remark(List<Remark> remarks) {
        List<String> never = IntStream.rangeClosed(1, list.size()).filter(number -> list.byNumber(number)
                .filter(key -> !cited.contains(key)).isPresent()).mapToObj(String::valueOf).toList();
        if (!never.isEmpty() && list.size() > 0) {
            remarks.add(Remark.of("not-cited", Place.NONE, String.join(", ", never)));
        }
    }
}
