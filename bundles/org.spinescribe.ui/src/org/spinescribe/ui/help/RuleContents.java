/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.help;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.help.AbstractTocProvider;
import org.eclipse.help.IToc;
import org.eclipse.help.ITocContribution;
import org.eclipse.osgi.util.NLS;
import org.spinescribe.language.rules.Rule;
import org.spinescribe.language.rules.RulePage;
import org.spinescribe.language.rules.engine.Rules;

/** The contents of the help: a topic for each rule, by group. */
public final class RuleContents extends AbstractTocProvider {

    private static final String BUNDLE = "org.spinescribe.ui";

    @Override
    public ITocContribution[] getTocContributions(String locale) {
        return new ITocContribution[] { new Contribution(locale) };
    }

    private static HelpContents contents() {
        Map<String, List<HelpTopic>> groups = new LinkedHashMap<>();
        for (Rule rule : Rules.ALL) {
            String group = rule.id().substring(0, rule.id().indexOf('/'));
            groups.computeIfAbsent(group, first -> new ArrayList<>()).add(new HelpTopic(RulePage.of(rule.id()).title(),
                    "/" + BUNDLE + "/" + RulePages.FOLDER + rule.id() + RulePages.SUFFIX, List.of()));
        }
        List<HelpTopic> topics = new ArrayList<>();
        topics.add(new HelpTopic(HelpTexts.allRules, "/" + BUNDLE + "/" + RuleIndex.PAGE, List.of()));
        groups.forEach((group, pages) -> topics.add(new HelpTopic(NLS.bind(HelpTexts.group, group), null, pages)));
        return new HelpContents(HelpTexts.rules, topics);
    }

    private record Contribution(String locale) implements ITocContribution {

        @Override
        public IToc getToc() {
            return contents();
        }

        @Override
        public String getId() {
            return "/" + BUNDLE + "/rules";
        }

        @Override
        public String getContributorId() {
            return BUNDLE;
        }

        @Override
        public String getLocale() {
            return locale;
        }

        @Override
        public boolean isPrimary() {
            return true;
        }

        @Override
        public String getCategoryId() {
            return null;
        }

        @Override
        public String getLinkTo() {
            return null;
        }

        @Override
        public String[] getExtraDocuments() {
            return new String[0];
        }
    }
}
