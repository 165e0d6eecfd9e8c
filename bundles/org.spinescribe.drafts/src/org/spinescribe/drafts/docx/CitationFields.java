/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.docx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.drafts.DraftInline;
import org.spinescribe.drafts.references.WorkList;
import org.xml.sax.SAXException;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * Reads the works that reference managers store beside a citation in Word. Zotero, Mendeley and programs like them
 * write CSL-JSON into a field or the tag of a content control; EndNote writes XML; Citavi writes JSON in base 64; Word
 * writes keys of its own list of sources.
 *
 * @see <a href="https://github.com/citation-style-language/schema/blob/master/schemas/input/csl-citation.json">CSL
 *        citation objects</a>
 */
public final class CitationFields {

    private static final Pattern MENDELEY_TAG = Pattern.compile("MENDELEY_CITATION_(?:v\\d_)?(.+)", Pattern.DOTALL);
    private static final Pattern CITAVI = Pattern.compile("CitaviPlaceholder\\{([A-Za-z0-9+/=\\s]+)\\}");
    private static final Pattern WORD = Pattern.compile("CITATION\\s+(\\S+)((?:.|\\n)*)");
    private static final Pattern ANOTHER = Pattern.compile("\\\\m\\s+(\\S+)");
    private static final Pattern PAGES = Pattern.compile("\\\\p\\s+\"?([^\"\\\\]+)\"?");

    private static final Pattern LIST =
            Pattern.compile("^(?i:BIBLIOGRAPHY)(?:\\s|$)|ZOTERO_BIBL|CSL_BIBLIOGRAPHY|EN\\.REFLIST"
            + "|Mendeley Bibliography|CITAVI\\.BIBLIOGRAPHY");
    private static final Pattern CITATION = Pattern.compile("^CITATION\\s|CSL_CITATION|EN\\.CITE|CitaviPlaceholder");

    private final WorkList works = new WorkList();
    private final WordSources sources;

    CitationFields(WordSources sources) {
        this.sources = sources;
    }

    /** Reads fields without their file, as from the clipboard, where Word's list of sources is missing. */
    public static CitationFields withoutFile() {
        return new CitationFields(WordSources.none());
    }

    /** Whether an instruction generates the list of references. */
    public static boolean isReferenceList(String instruction) {
        return LIST.matcher(instruction.strip()).find();
    }

    /** Whether an instruction generates a citation, even in an unsupported format. */
    public static boolean isCitation(String instruction) {
        return CITATION.matcher(instruction.strip()).find();
    }

    /** The works of the citations that were read. */
    public WorkList works() {
        return works;
    }

    /**
     * The citation of a field.
     *
     * @param data of the field in base64; may be empty
     * @param shown the visible text of the field
     * @param problem receives the kind of a remark and its detail where the data cannot be read
     * @return empty when the field is no citation, or its works are not in the file
     */
    public Optional<DraftInline> read(String instruction, String data, List<DraftInline> shown,
            BiConsumer<String, String> problem) {
        List<DraftInline.Cited.Work> cited;
        try {
            cited = cited(instruction, data);
        } catch (RuntimeException | SAXException e) {
            problem.accept("citation-field", DraftInline.plain(shown));
            return Optional.empty();
        }
        return cited(cited, shown);
    }

    /** The citation of a content control with a tag. */
    public Optional<DraftInline> readTag(String tag, List<DraftInline> shown, BiConsumer<String, String> problem) {
        Matcher mendeley = MENDELEY_TAG.matcher(tag);
        if (!mendeley.matches()) {
            return Optional.empty();
        }
        try {
            String json = new String(Base64.getMimeDecoder().decode(mendeley.group(1)), StandardCharsets.UTF_8);
            return cited(ofCsl(JsonParser.parseString(json).getAsJsonObject()), shown);
        } catch (RuntimeException e) {
            problem.accept("citation-field", DraftInline.plain(shown));
            return Optional.empty();
        }
    }

    private static Optional<DraftInline> cited(List<DraftInline.Cited.Work> works, List<DraftInline> shown) {
        if (works.isEmpty()) {
            return Optional.empty();
        }
        List<DraftInline.Words> words = shown.stream().filter(DraftInline.Words.class::isInstance)
                .map(DraftInline.Words.class::cast)
                .toList();
        DraftInline.Words printed = words.isEmpty() ? DraftInline.Words.made("")
                : new DraftInline.Words(DraftInline.plain(shown),
                words.getFirst().styles(), words.getFirst().place(), words.getFirst().offset());
        return Optional.of(new DraftInline.Cited(works, printed));
    }

    private List<DraftInline.Cited.Work> cited(String instruction, String data) throws SAXException {
        String text = instruction.strip();
        int json = text.indexOf('{');
        if (text.contains("CSL_CITATION") && json >= 0) {
            return ofCsl(JsonParser.parseString(text.substring(json)).getAsJsonObject());
        }
        if (text.contains("<EndNote>") || text.startsWith("ADDIN EN.CITE") && !data.isBlank()) {
            String xml = text.contains("<EndNote>") ? text.substring(text.indexOf("<EndNote>"))
                    : new String(Base64.getMimeDecoder().decode(data), StandardCharsets.UTF_8);
            return EndNoteWorks.of(xml.substring(xml.indexOf('<')), works);
        }
        Matcher citavi = CITAVI.matcher(text);
        if (citavi.find()) {
            return CitaviWorks.of(new String(Base64.getMimeDecoder().decode(citavi.group(1)), StandardCharsets.UTF_8),
                    works);
        }
        Matcher word = WORD.matcher(text);
        return word.matches() ? ofWord(word) : List.of();
    }

    private List<DraftInline.Cited.Work> ofCsl(JsonObject citation) {
        List<DraftInline.Cited.Work> cited = new ArrayList<>();
        for (JsonElement each : citation.getAsJsonArray("citationItems")) {
            JsonObject item = each.getAsJsonObject();
            works.add(item.getAsJsonObject("itemData")).ifPresent(key -> cited.add(new DraftInline.Cited.Work(key,
                    text(item, "prefix"), locator(item), isTrue(item, "suppress-author"))));
        }
        return whole(cited, citation.getAsJsonArray("citationItems").size());
    }

    /** The works of a citation. Fails when one is not described, as the rest would be a different citation. */
    static List<DraftInline.Cited.Work> whole(List<DraftInline.Cited.Work> cited, int named) {
        if (!cited.isEmpty() && cited.size() < named) {
            throw new IllegalArgumentException("Of " + named + " works " + cited.size() + " are described.");
        }
        return cited;
    }

    private static String locator(JsonObject item) {
        String locator = text(item, "locator");
        String label = text(item, "label");
        boolean page = label.isEmpty() || label.equals("page");
        String named = locator.isEmpty() ? "" : page ? "p. " + locator : label + " " + locator;
        String suffix = text(item, "suffix").replaceFirst("^[\\s,]+", "");
        return named.isEmpty() ? suffix : suffix.isEmpty() ? named : named + ", " + suffix;
    }

    private List<DraftInline.Cited.Work> ofWord(Matcher field) {
        List<DraftInline.Cited.Work> cited = new ArrayList<>();
        Matcher pages = PAGES.matcher(field.group(2));
        String locator = pages.find() ? "p. " + pages.group(1).strip() : "";
        sources.add(field.group(1), works)
                .ifPresent(key -> cited.add(new DraftInline.Cited.Work(key, "", locator, false)));
        Matcher another = ANOTHER.matcher(field.group(2));
        while (another.find()) {
            sources.add(another.group(1), works).ifPresent(key -> cited.add(new DraftInline.Cited.Work(key)));
        }
        return cited;
    }

    private static String text(JsonObject object, String name) {
        JsonElement value = object.get(name);
        return value != null && value.isJsonPrimitive() ? value.getAsString().strip() : "";
    }

    private static boolean isTrue(JsonObject object, String name) {
        return text(object, name).equals("true") || text(object, name).equals("1");
    }
}
