/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.jats;

import org.spinescribe.manuscript.Block.Figure;
import org.spinescribe.manuscript.Block.Panel;
import org.spinescribe.manuscript.Image;
import org.spinescribe.manuscript.output.Xml;

/** Writes figures; the panels of a figure are figures of a group. */
final class JatsFigures {

    private final Xml xml;
    private final JatsInlines inlines;
    private final Graphics graphics;
    private int number;

    JatsFigures(Xml xml, JatsInlines inlines, Graphics graphics) {
        this.xml = xml;
        this.inlines = inlines;
        this.graphics = graphics;
    }

    void write(Figure figure) {
        number++;
        boolean group = figure.panels().size() > 1;
        String id = inlines.anchors().ofFloat(figure.id()).orElse(null);
        xml.start(group ? "fig-group" : "fig", "id", id);
        xml.textElement("label", figure.label());
        if (!figure.caption().isEmpty()) {
            xml.start("caption");
            inlines.element("p", figure.caption());
            xml.end();
        }
        for (Panel panel : figure.panels()) {
            xml.line();
            if (group) {
                panel(panel, id);
            } else {
                graphic(panel);
            }
        }
        xml.end();
    }

    private void panel(Panel panel, String group) {
        xml.start("fig", "id", group == null || panel.letter().isEmpty() ? null : group + "_" + number + "_"
                + panel.letter().replaceAll("[^\\p{L}\\p{N}]", ""));
        if (!panel.letter().isEmpty()) {
            xml.textElement("label", panel.letter());
        }
        graphic(panel);
        xml.end();
    }

    private void graphic(Panel panel) {
        Image image = panel.image();
        String[] type = image.mediaType().split("/");
        xml.start("graphic", "mimetype", type[0], "mime-subtype", type[1], "xlink:href",
                graphics.add(number, panel.letter(), image));
        xml.textElement("alt-text", panel.alternativeText()).end();
    }
}
