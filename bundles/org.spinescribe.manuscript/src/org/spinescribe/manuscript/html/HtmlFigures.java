/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.html;

import java.util.Base64;

import org.spinescribe.manuscript.Block.Figure;
import org.spinescribe.manuscript.Block.Panel;
import org.spinescribe.manuscript.Image;

/** Writes figures with their images inside the page. */
final class HtmlFigures {

    private final Html html;
    private final HtmlInlines inlines;

    HtmlFigures(Html html, HtmlInlines inlines) {
        this.html = html;
        this.inlines = inlines;
    }

    void write(Figure figure, String id, String offset) {
        html.start("figure", "id", id, "data-offset", offset);
        html.start("div", "class", "panels");
        figure.panels().forEach(this::panel);
        html.end();
        html.start("figcaption").element("strong", figure.label()).text(" ");
        inlines.write(figure.caption());
        html.end().end();
    }

    private void panel(Panel panel) {
        Image image = panel.image();
        html.start("div", "class", "panel");
        if (!panel.letter().isEmpty()) {
            html.start("p").element("strong", panel.letter()).end();
        }
        html.start("img", "src", "data:" + image.mediaType() + ";base64,"
                + Base64.getEncoder().encodeToString(image.data()), "alt", panel.alternativeText(), "width",
                String.valueOf(image.width()), "height", String.valueOf(image.height()));
        html.end();
    }
}
