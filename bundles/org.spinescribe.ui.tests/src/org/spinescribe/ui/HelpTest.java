/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.help.IToc;
import org.eclipse.help.ITopic;
import org.eclipse.help.internal.HelpPlugin;
import org.eclipse.help.internal.util.ResourceLocator;
import org.junit.jupiter.api.Test;
import org.spinescribe.language.rules.RulePage;
import org.spinescribe.language.rules.engine.Rules;

/** Tests that Help &gt; Help Contents has a page for each rule. */
class HelpTest {

    @Test
    void everyRuleHasAPageInTheContents() throws IOException {
        IToc contents = Arrays.stream(HelpPlugin.getTocManager().getTocs("en"))
                .filter(toc -> toc.getLabel().equals("Case reports: the rules")).findFirst().orElseThrow();
        List<ITopic> pages = new ArrayList<>();
        for (ITopic group : contents.getTopics()) {
            pages.addAll(List.of(group.getSubtopics()));
        }
        assertEquals(Rules.ALL.size(), pages.size());
        for (ITopic page : pages) {
            assertTrue(text(page.getHref()).contains("<h1>" + page.getLabel().replace("&", "&amp;") + "</h1>"),
                    page.getHref());
        }
    }

    @Test
    void theRulePageContainsItsFix() throws IOException {
        String page = text("/org.spinescribe.ui/rules/levels/backwards.html");
        assertTrue(page.contains(RulePage.of("levels/backwards").fix()), page);
    }

    @Test
    void theContentsLinkToTheHeadingsOfTheUserGuide() throws IOException {
        IToc contents = Arrays.stream(HelpPlugin.getTocManager().getTocs("en"))
                .filter(toc -> toc.getLabel().equals("Case reports: user guide")).findFirst().orElseThrow();
        String guide = text("/org.spinescribe.ui/guide/user-guide.html");
        assertTrue(guide.contains("<table>") || guide.contains("<h2"), guide);
        for (ITopic topic : contents.getTopics()) {
            assertTrue(guide.contains("id=\"" + topic.getHref().replaceFirst(".*#", "") + "\""), topic.getHref());
        }
        assertTrue(Platform.getBundle("org.spinescribe.ui").getEntry("guide/images/editor-checklist.png") != null);
    }

    private static String text(String address) throws IOException {
        String[] parts = address.split("/", 3);
        try (InputStream page = ResourceLocator.openFromProducer(Platform.getBundle(parts[1]), parts[2], "en")) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
