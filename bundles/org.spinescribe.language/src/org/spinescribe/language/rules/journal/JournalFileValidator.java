/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.journal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import org.spinescribe.language.journal.Journal;
import org.spinescribe.language.journal.JournalPackage.Literals;
import org.spinescribe.language.journal.Limit;
import org.spinescribe.language.journal.RuleDemand;
import org.spinescribe.language.journal.StatementEvidence;
import org.spinescribe.language.journal.StatementsDemand;
import org.spinescribe.language.journals.JournalDemands;
import org.spinescribe.language.rules.RulePage;
import org.spinescribe.language.validation.JournalValidator;
import org.spinescribe.sources.statements.StatementKind;

/** Checks a parsed journal file. */
public class JournalFileValidator extends JournalValidator {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("org.spinescribe.language.rules.journal.journal-files");

    /** A journal is part of no circle, and gives the source of its demands. */
    @Check
    public void checkJournal(Journal journal) {
        JournalDemands.of(journal).circle().ifPresent(circle -> warn(journal, Literals.JOURNAL__PARENT, 0,
                "follows-itself", circle.stream().map(Journal::getName).collect(Collectors.joining(" → "))));
        if (journal.getSources().isEmpty() && journal.getDemands().stream()
                .anyMatch(demand -> demand.getSource() == null)) {
            warn(journal, Literals.JOURNAL__NAME, 0, "no-source");
        }
    }

    /** A limit is a whole number, and the lower limit is at most the upper one. */
    @Check
    public void checkLimit(Limit limit) {
        if (limit.getValue() != null && !limit.getValue().matches("\\d{1,7}")) {
            warn(limit, Literals.LIMIT__VALUE, 0, "no-number", limit.getValue());
        }
        if ("most".equals(limit.getBound()) && limit.eContainer() != null) {
            Map<String, Integer> least = new HashMap<>();
            EcoreUtil2.eAllOfType(limit.eContainer(), Limit.class).stream()
                    .filter(other -> "least".equals(other.getBound()) && isNumber(other))
                    .forEach(other -> least.put(String.valueOf(other.getUnit()), Integer.valueOf(other.getValue())));
            Integer other = least.get(String.valueOf(limit.getUnit()));
            if (other != null && isNumber(limit) && Integer.parseInt(limit.getValue()) < other) {
                warn(limit, Literals.LIMIT__VALUE, 0, "least-over-most", limit.getValue(), other);
            }
        }
    }

    /** The named rules exist. */
    @Check
    public void checkRule(RuleDemand demand) {
        if (demand.getRule() != null && !RulePage.exists(demand.getRule())) {
            warn(demand, Literals.RULE_DEMAND__RULE, 0, "no-rule", demand.getRule());
        }
    }

    /** The named statements exist. */
    @Check
    public void checkStatements(StatementsDemand demand) {
        checkKinds(demand, demand.getKinds(), Literals.STATEMENTS_DEMAND__KINDS);
    }

    /** The named statements exist. */
    @Check
    public void checkStatements(StatementEvidence evidence) {
        checkKinds(evidence, evidence.getKinds(), Literals.STATEMENT_EVIDENCE__KINDS);
    }

    private void checkKinds(EObject owner, List<String> kinds, EAttribute feature) {
        for (int i = 0; i < kinds.size(); i++) {
            if (StatementKind.of(kinds.get(i)).isEmpty()) {
                warn(owner, feature, i, "no-statement", kinds.get(i), String.join(", ", StatementKind.words()));
            }
        }
    }

    private static boolean isNumber(Limit limit) {
        return limit.getValue() != null && limit.getValue().matches("\\d{1,7}");
    }

    private void warn(EObject owner, EStructuralFeature feature, int index, String text, Object... arguments) {
        warning(TEXTS.getString(text).formatted(arguments), owner, feature, feature.isMany() ? index : -1);
    }
}
