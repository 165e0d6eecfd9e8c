/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.jats;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.drafts.DraftInline;
import org.spinescribe.drafts.Spaces;

/** Makes one citation of neighbours within one pair of brackets, which the citation style prints anew. */
final class Bracketed {

    private static final Pattern BETWEEN = Pattern.compile("[\\s,;–—-]*(?:and|&)?[\\s,;]*");

    private static final Pattern OPENED = Pattern.compile(
            "(?s).*([\\[(])\\s*(?:(?<=\\[\\s{0,9})(see(?: also)?|e\\.g\\.,?|cf\\.?|compare|reviewed in)\\s+)?");

    private Bracketed() {
    }

    static List<DraftInline> joined(List<DraftInline> inlines, JatsContext context) {
        List<DraftInline> joined = new ArrayList<>();
        for (int i = 0; i < inlines.size(); i++) {
            if (!(inlines.get(i) instanceof DraftInline.Cited first)) {
                joined.add(inlines.get(i));
                continue;
            }
            List<DraftInline.Cited.Work> works = new ArrayList<>(first.works());
            StringBuilder printed = new StringBuilder(first.printed().text());
            int last = i;
            while (last + 2 < inlines.size() && inlines.get(last + 1) instanceof DraftInline.Words between
                    && BETWEEN.matcher(between.text()).matches()
                    && inlines.get(last + 2) instanceof DraftInline.Cited next) {
                if (between.text().matches("\\s*[–—-]\\s*")) {
                    works.addAll(between(works.getLast().key(), next.works().getFirst().key(), context));
                }
                works.addAll(next.works());
                printed.append(between.text()).append(next.printed().text());
                last += 2;
            }
            while (last + 1 < inlines.size() && inlines.get(last + 1) instanceof DraftInline.Cited next) {
                works.addAll(next.works());
                printed.append(next.printed().text());
                last++;
            }
            add(new DraftInline.Cited(works, new DraftInline.Words(printed.toString(), Set.of(),
                    first.printed().place(), first.printed().offset())), inlines, last, joined);
            i = last;
        }
        return Spaces.joined(joined);
    }

    /** The works between two of the list. */
    private static List<DraftInline.Cited.Work> between(String first, String last, JatsContext context) {
        List<String> all = context.keys.values().stream().flatMap(List::stream).distinct().toList();
        int from = all.indexOf(first);
        int to = all.indexOf(last);
        return from >= 0 && to > from ? all.subList(from + 1, to).stream().map(DraftInline.Cited.Work::new).toList()
                : List.of();
    }

    /** Brackets directly around a citation are dropped; words such as “see” between them belong to the citation. */
    private static void add(DraftInline.Cited cited, List<DraftInline> inlines, int last, List<DraftInline> joined) {
        Matcher opened = OPENED.matcher(!joined.isEmpty() && joined.getLast() instanceof DraftInline.Words before
                ? before.text() : "");
        if (!opened.matches() || !(last + 1 < inlines.size() && inlines.get(last + 1) instanceof DraftInline.Words after
                && after.text().stripLeading().startsWith(opened.group(1).equals("[") ? "]" : ")"))) {
            joined.add(cited);
            return;
        }
        DraftInline.Words before = (DraftInline.Words) joined.removeLast();
        joined.add(before.part(0, opened.start(1)));
        joined.add(opened.group(2) == null ? cited : behind(opened.group(2), cited));
        int sign = after.text().length() - after.text().stripLeading().length() + 1;
        inlines.set(last + 1, after.part(sign, after.text().length()));
    }

    private static DraftInline.Cited behind(String prefix, DraftInline.Cited cited) {
        List<DraftInline.Cited.Work> works = new ArrayList<>(cited.works());
        DraftInline.Cited.Work first = works.getFirst();
        works.set(0, new DraftInline.Cited.Work(first.key(), prefix, first.locator(), first.withoutAuthor()));
        return new DraftInline.Cited(works, cited.printed());
    }
}
