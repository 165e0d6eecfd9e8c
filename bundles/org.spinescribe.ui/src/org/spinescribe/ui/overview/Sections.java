/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.overview;

import java.util.List;
import java.util.function.IntSupplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;
import org.spinescribe.language.ide.forms.EntryKind;
import org.spinescribe.language.ide.forms.Field;
import org.spinescribe.ui.Accessible;
import org.spinescribe.ui.ClickFocus;

/** Creates the fields of a section, each with a label before it. */
record Sections(OverviewPage page, Composite area) {

    /** The height of a few lines; GTK warns on the console about a scroll bar of less than 48 pixels. */
    static final int LINES = 60;
    private static final int ROOM_FOR_SIGN = 9;
    /** The distance from the upper edge of a field to its first line of text, in pixels. */
    private static final int LABEL_BESIDE_LINES = 7;

    /** Begins a section that can be folded. Its title has no bar, which would be blurred on a display at 200 %. */
    static Sections begin(OverviewPage page, Composite parent, String title, int columns) {
        FormToolkit toolkit = page.toolkit();
        Section section = toolkit.createSection(parent, ExpandableComposite.TWISTIE | ExpandableComposite.EXPANDED);
        section.setText(title);
        section.setSeparatorControl(line(section));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(section);
        Composite area = toolkit.createComposite(section);
        GridLayoutFactory.fillDefaults().numColumns(columns).margins(2, 4).spacing(6, 5).applyTo(area);
        section.setClient(area);
        return new Sections(page, area);
    }

    /** Begins a section that stays folded until it has an entry: most reports have none of these kinds. */
    static Sections beginFolded(OverviewPage page, Composite parent, String title, int columns, EntryKind... kinds) {
        Sections sections = begin(page, parent, title, columns);
        Section section = (Section) sections.area().getParent();
        section.setExpanded(false);
        page.add(new SectionExpansion(page, section, List.of(kinds)));
        return sections;
    }

    /**
     * Creates the line below a title. It is a canvas, because the light theme gives composites a background of its own.
     */
    private static Canvas line(Section section) {
        Canvas line = new Canvas(section, SWT.NO_FOCUS);
        line.setBackground(section.getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
        return line;
    }

    Label label(String words) {
        Label label = page.toolkit().createLabel(area, words);
        GridDataFactory.swtDefaults().applyTo(label);
        return label;
    }

    /** Adds a field of one line with a label before it. */
    ValueField text(String words, Field field, IntSupplier index) {
        label(words);
        Text text = page.toolkit().createText(area, "", SWT.SINGLE | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).indent(ROOM_FOR_SIGN, 0).hint(80, SWT.DEFAULT).applyTo(text);
        Accessible.name(text, words);
        return new ValueField(new TextInput.Words(text, false), field, index, page);
    }

    /** Adds a field for a sentence with a label before it. Its height grows with the text. */
    ValueField sentence(String words, Field field, IntSupplier index) {
        return new ValueField(new TextInput.Words(growing(words), false), field, index, page);
    }

    /** Adds such a field for the roles of an author, with the titles of CRediT. */
    void roles(String words, IntSupplier index) {
        TextInput input = new TextInput.Words(growing(words), false, RoleWords::shown, RoleWords::written);
        new ValueField(input, Field.ROLES, index, page);
    }

    private Text growing(String words) {
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, LABEL_BESIDE_LINES)
                .applyTo(label(words));
        Text text = GrowingText.create(page, area);
        GridDataFactory.fillDefaults().grab(true, false).indent(ROOM_FOR_SIGN, 0).hint(80, GrowingText.height(text, 1))
                .applyTo(text);
        Accessible.name(text, words);
        return text;
    }

    /** Adds a field of several lines without a label. Tab goes to the next field. */
    ValueField lines(String name, Field field, IntSupplier index, int height) {
        Text text = page.toolkit().createText(area, "", SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        TextMargins.set(text);
        GridDataFactory.fillDefaults().grab(true, false).indent(ROOM_FOR_SIGN, 0).hint(200, height).applyTo(text);
        Accessible.name(text, name);
        text.addTraverseListener(event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        return new ValueField(new TextInput.Words(text, true), field, index, page);
    }

    /** Stretches a field over several columns. */
    static void widen(ValueField field, int columns) {
        GridDataFactory.createFrom((GridData) field.control().getLayoutData()).span(columns, 1)
                .applyTo(field.control());
    }

    /** Adds an area for the fields of the entry selected above. */
    Sections details(int columns) {
        Composite details = page.toolkit().createComposite(area);
        GridLayoutFactory.fillDefaults().numColumns(columns).margins(1, 2).spacing(6, 5).applyTo(details);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(details);
        return new Sections(page, details);
    }

    /** Adds a button that opens a dialog for the field before it. */
    void choose(String what, Runnable action) {
        choose(what, OverviewTexts.choose, action);
    }

    /** Adds such a button with a label of its own. */
    void choose(String what, String label, Runnable action) {
        Button button = page.toolkit().createButton(area, label, SWT.PUSH);
        Accessible.name(button, label + " " + what);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
    }

    /** Adds a combo that also accepts other text. */
    Combo choice(String words, Field field, IntSupplier index, List<String> values) {
        Combo combo = combo(words);
        values.forEach(combo::add);
        new ValueField(new TextInput.Choice(combo), field, index, page);
        return combo;
    }

    /** Adds an empty combo with a label before it; the caller adds the items and the value. */
    Combo combo(String words) {
        label(words);
        Combo combo = new Combo(area, SWT.DROP_DOWN);
        page.toolkit().adapt(combo, true, false);
        GridDataFactory.fillDefaults().grab(true, false).indent(ROOM_FOR_SIGN, 0).hint(80, SWT.DEFAULT).applyTo(combo);
        Accessible.name(combo, words);
        ClickFocus.follow(combo);
        return combo;
    }

    /** Adds a check box without a label before it. */
    void flag(String words, Field field, IntSupplier index, int span) {
        Button box = page.toolkit().createButton(area, words, SWT.CHECK);
        GridDataFactory.swtDefaults().span(span, 1).indent(ROOM_FOR_SIGN, 0).applyTo(box);
        page.add(new FlagField(box, field, index, page));
    }
}
