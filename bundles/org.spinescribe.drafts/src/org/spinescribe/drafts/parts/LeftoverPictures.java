/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.parts;

import java.util.List;
import java.util.stream.IntStream;

import org.spinescribe.drafts.DraftBlock;
import org.spinescribe.drafts.Remark;

/** Pictures without a caption, and captions without a picture. */
final class LeftoverPictures {

    private LeftoverPictures() {
    }

    /** Pictures at one place and their legends at another one belong together when there are as many of both. */
    static void pair(List<DraftBlock> blocks, FloatNames names, List<Remark> remarks) {
        List<Integer> bare = IntStream.range(0, blocks.size())
                .filter(i -> blocks.get(i) instanceof DraftBlock.Figure figure
                && figure.label().isEmpty()).boxed().toList();
        List<Integer> captions = IntStream.range(0, blocks.size())
                .filter(i -> blocks.get(i) instanceof DraftBlock.Figure figure
                && !figure.label().isEmpty() && figure.pictures().isEmpty()).boxed().toList();
        boolean pairs = !bare.isEmpty() && bare.size() == captions.size();
        for (int i = 0; i < bare.size(); i++) {
            DraftBlock.Figure picture = (DraftBlock.Figure) blocks.get(bare.get(i));
            if (pairs) {
                DraftBlock.Figure legend = (DraftBlock.Figure) blocks.get(captions.get(i));
                blocks.set(captions.get(i), new DraftBlock.Figure(legend.name(), legend.label(), picture.pictures(),
                        legend.caption(), legend.place()));
                remarks.add(Remark.of("picture-by-order", picture.place(), legend.label()));
            } else {
                blocks.set(bare.get(i), new DraftBlock.Figure(names.of("picture"), "", picture.pictures(), List.of(),
                        picture.place()));
                remarks.add(Remark.of("picture-without-caption", picture.place()));
            }
        }
        if (pairs) {
            bare.reversed().forEach(index -> blocks.remove((int) index));
        }
    }
}
