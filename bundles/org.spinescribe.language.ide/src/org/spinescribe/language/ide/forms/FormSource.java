/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.forms;

import java.io.StringReader;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.resource.XtextResource;
import org.spinescribe.language.caseReport.CaseReport;
import org.spinescribe.language.caseReport.Part;
import org.spinescribe.language.caseReport.Stray;
import org.spinescribe.language.prose.ProseText.Range;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;

/** A report parsed separately for a form. Its model is not shared, so nobody changes it. */
public final class FormSource {

    static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.spinescribe.language.ide.forms.forms");

    private final String text;
    private final IParser parser;
    private final IParseResult read;
    private final List<Part> parts;
    private final ReportForm form;
    /** The result of the last checked edit: after the edit is applied, this text need not be parsed again. */
    private FormSource next;

    private FormSource(String text, IParser parser) {
        this.text = text;
        this.parser = parser;
        this.read = parser.parse(new StringReader(text));
        this.parts = read.getRootASTElement() instanceof CaseReport model ? model.getParts() : List.of();
        this.form = readForm();
    }

    /** Parses the text of a report again; as slow as its parser. */
    public static FormSource of(Report report) {
        XtextResource resource = (XtextResource) report.model().eResource();
        return new FormSource(resource.getParseResult().getRootNode().getText(), resource.getParser());
    }

    /** Returns this source if its text is equal, else a source with the given text. */
    public FormSource textIs(String now) {
        return now.equals(text) ? this : with(now);
    }

    /** Returns the source for another text. */
    FormSource with(String other) {
        if (next == null || !next.text.equals(other)) {
            next = new FormSource(other, parser);
        }
        return next;
    }

    private ReportForm readForm() {
        Locks locks = new Locks(read, parts);
        Map<EntryKind, List<Entry>> entries = new EnumMap<>(EntryKind.class);
        for (EntryKind kind : EntryKind.values()) {
            entries.put(kind, objects(kind).stream().map(object -> entry(kind, object, locks)).toList());
        }
        return new ReportForm(entries);
    }

    private static Entry entry(EntryKind kind, EObject object, Locks locks) {
        Map<Field, String> values = new EnumMap<>(Field.class);
        Map<Field, Range> places = new EnumMap<>(Field.class);
        for (Field field : kind.fields()) {
            String value = Fields.value(object, field);
            if (!value.isEmpty()) {
                values.put(field, value);
            }
            Fields.place(object, field).ifPresent(place -> places.put(field, place));
        }
        return new Entry(kind, values, places, Places.of(object), locks.of(object));
    }

    /** Returns the parsed text. */
    public String text() {
        return text;
    }

    /** Returns the form's model of the report. */
    public ReportForm form() {
        return form;
    }

    /** Returns the parsed parts, which must not be changed. */
    public List<Part> parts() {
        return parts;
    }

    /** Returns the layout of the lines. */
    Layout layout() {
        return new Layout(text, read.getRootNode());
    }

    /** Returns the number of syntax errors and stray texts. */
    long unread() {
        return StreamSupport.stream(read.getSyntaxErrors().spliterator(), false).count()
                + parts.stream().filter(Stray.class::isInstance).count();
    }

    /** Returns the model elements of a kind, in the order of the file. */
    List<EObject> objects(EntryKind kind) {
        return parts.stream().flatMap(part -> kind.in(part).stream()).toList();
    }

    /** Returns the index of an element among the entries of a kind; negative when it is none. */
    public int number(EntryKind kind, EObject object) {
        return objects(kind).indexOf(object);
    }

    /** Returns the kinds of statements of the language, in the order of the grammar. */
    public List<String> statementKinds() {
        return words("StatementKind");
    }

    /** Returns the keywords of times, in the order of the grammar: the phases, and the units of time. */
    public List<String> timeWords() {
        return Stream.concat(phases().stream(), words("TimeUnit").stream()).toList();
    }

    /** Returns the times named by one keyword, in the order of the grammar. */
    public List<String> phases() {
        return words("Phase");
    }

    /** Returns the events of an article history, in the order of the grammar. */
    public List<String> historyEvents() {
        return words("HistoryEvent");
    }

    private List<String> words(String rule) {
        Grammar grammar = GrammarUtil.getGrammar(read.getRootNode().getGrammarElement());
        return EcoreUtil2.getAllContentsOfType(GrammarUtil.findRuleForName(grammar, rule), Keyword.class)
                .stream().map(Keyword::getValue).toList();
    }

    /**
     * Returns the text of each part without the text between parts; a comparison shows the parts that an edit has
     * changed.
     */
    List<String> partTexts() {
        return parts.stream().map(NodeModelUtils::getNode)
                .map(node -> text.substring(node.getOffset(), node.getEndOffset())).toList();
    }
}
