/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Consumer;

import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.MimeConstants;
import org.apache.fop.render.intermediate.IFDocumentHandler;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.output.ManuscriptWriter;
import org.spinescribe.manuscript.pdf.mending.MendedPdf;
import org.xml.sax.SAXException;

/**
 * Writes manuscripts as PDF/A-2a and PDF/UA-1, with the same content and look as the DOCX.
 *
 * <p>A character that no font has is an error ({@link MissingCharacterException}), never a gap in the text. Safe for
 * use by several threads.
 */
public final class PdfWriter implements ManuscriptWriter {

    private static final String ENDNOTES = ResourceBundle.getBundle("org.spinescribe.manuscript.pdf.pdf")
            .getString("endnotes");

    @Override
    public String extension() {
        return "pdf";
    }

    @Override
    public void write(Manuscript manuscript, OutputStream out) throws IOException {
        out.write(typeset(manuscript, false).content());
    }

    @Override
    public Map<String, byte[]> files(Manuscript manuscript, String name, Consumer<String> remarks)
            throws IOException {
        return file(manuscript, name + "." + extension(), remarks);
    }

    /** The one file of a manuscript; the remarks receive unusual settings. */
    static Map<String, byte[]> file(Manuscript manuscript, String name, Consumer<String> remarks) throws IOException {
        Typeset set = typeset(manuscript, false);
        set.remark().ifPresent(remarks);
        return Map.of(name, set.content());
    }

    /**
     * Typesets a manuscript with the places of its blocks, for readers who follow it beside the report.
     *
     * @throws IOException when the manuscript cannot be typeset
     */
    public Typeset typeset(Manuscript manuscript) throws IOException {
        return typeset(manuscript, true);
    }

    /** @param placed whether the caller needs the places of the blocks */
    private static Typeset typeset(Manuscript manuscript, boolean placed) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        Formatted formatted = whole(manuscript, placed, pdf);
        List<String> links = formatted.document().links().inOrder();
        byte[] mended = MendedPdf.of(pdf.toByteArray(), FixedDate.instant(), links, formatted.fonts().shaped());
        return new Typeset(mended, formatted.places().inOrder(), formatted.remark());
    }

    /**
     * Typesets a manuscript only for the page numbers of its headings.
     *
     * @return the title, the abstract, all sections and the references, in reading order
     * @throws IOException when the manuscript cannot be typeset
     */
    public List<HeadingPage> headings(Manuscript manuscript) throws IOException {
        return whole(manuscript, false, new ByteArrayOutputStream()).document().headings().inOrder();
    }

    /**
     * Typesets a manuscript only for the places of its text.
     *
     * @return all text except repeated page elements, in the order of the pages
     * @throws IOException when the manuscript cannot be typeset
     */
    public List<PlacedText> places(Manuscript manuscript) throws IOException {
        Formatted formatted = whole(manuscript, false, new ByteArrayOutputStream());
        return formatted.printed().places().inOrder(formatted.numbers());
    }

    @Override
    public void prepare() {
        Formatter.with(false);
    }

    @Override
    public boolean isUnchanged(Path file) throws IOException {
        return MendedPdf.isOriginal(Files.readAllBytes(file));
    }

    /**
     * Formats a manuscript and returns its links, its headings and the places of its text. Uses the first setting that
     * loses no text.
     *
     * @throws LostTextException when every setting leaves some text on no page
     */
    private static Formatted whole(Manuscript manuscript, boolean placed, ByteArrayOutputStream out)
            throws IOException {
        ManuscriptTexts texts = ManuscriptTexts.of(manuscript);
        FontChoice fonts = FontChoice.of(manuscript.layout(), texts);
        IOException problem = null;
        for (Setting setting : Setting.of(texts)) {
            out.reset();
            try {
                BlockPlaces places = new BlockPlaces(placed);
                Formatted formatted = format(manuscript, fonts, setting, places, out);
                if (formatted.whole()) {
                    return formatted;
                }
                problem = new LostTextException(formatted.written().firstMissingIn(formatted.printed().seen()));
            } catch (IOException e) {
                problem = e;
            }
        }
        throw problem;
    }

    /**
     * A formatted document, and whether it is complete.
     *
     * @param fonts of the document
     * @param written the text passed to the formatter
     * @param printed the text on the pages
     * @param numbers of its lines, if there are any
     * @param places of its blocks
     * @param remark on an unusual setting
     */
    private record Formatted(TaggedDocument document, EmbeddedFonts fonts, Characters written, PrintedText printed,
            Optional<LineNumbers> numbers, BlockPlaces places, Optional<String> remark) {

        boolean whole() {
            return written.areIn(printed.seen());
        }
    }

    private static Formatted format(Manuscript manuscript, FontChoice fonts, Setting setting, BlockPlaces places,
            OutputStream out) throws IOException {
        Look look = new Look(manuscript.layout(), fonts.families(), setting);
        try (WesternDigits digits = new WesternDigits(); ImageAddresses images = new ImageAddresses()) {
            return format(manuscript, fonts, look, images, places, out);
        } catch (SAXException | RuntimeException e) {
            throw new IOException("The PDF cannot be made: " + e.getMessage(), e);
        }
    }

    private static Formatted format(Manuscript manuscript, FontChoice fonts, Look look, ImageAddresses images,
            BlockPlaces places, OutputStream out) throws SAXException {
        FopFactory factory = Formatter.with(fonts.rightToLeft());
        FOUserAgent agent = factory.newFOUserAgent();
        agent.setCreator("SpineScribe");
        if (!manuscript.front().authors().isEmpty()) {
            agent.setAuthor(Metadata.authors(manuscript));
        }
        agent.setCreationDate(Date.from(Instant.EPOCH));
        Events events = new Events();
        agent.getEventBroadcaster().addEventListener(events);
        EmbeddedFonts embedded = new EmbeddedFonts(fonts,
                agent.getRendererFactory().createDocumentHandler(agent, MimeConstants.MIME_PDF));
        TaggedDocument document = new TaggedDocument(embedded, places);
        PrintedText printed = new PrintedText(document, embedded.characters(), look.height() - look.margin());
        Optional<LineNumbers> numbers = manuscript.layout().lineNumbers()
                ? Optional.of(new LineNumbers(printed, look.margin())) : Optional.empty();
        agent.setDocumentHandlerOverride(numbers.<IFDocumentHandler>map(lines -> lines).orElse(printed));
        Fo fo = new Fo(factory.newFop(MimeConstants.MIME_PDF, agent, out).getDefaultHandler(), fonts);
        FoDocument.write(manuscript, look, images, places, fo);
        events.check();
        return new Formatted(document, embedded, fo.written(), printed, numbers, places,
                look.endnotes() ? Optional.of(ENDNOTES) : Optional.empty());
    }
}
