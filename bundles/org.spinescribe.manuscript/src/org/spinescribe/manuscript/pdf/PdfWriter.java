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

import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.MimeConstants;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.output.ManuscriptWriter;
import org.xml.sax.SAXException;

/**
 * Writes manuscripts as PDF/A-2a and PDF/UA-1, with the same content and look as the DOCX.
 *
 * <p>A character that no font has is an error ({@link MissingCharacterException}), never a gap in the text. Safe for
 * use by several threads.
 */
public final class PdfWriter implements ManuscriptWriter {

    @Override
    public String extension() {
        return "pdf";
    }

    @Override
    public void write(Manuscript manuscript, OutputStream out) throws IOException {
        FontChoice fonts = FontChoice.of(manuscript);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        List<String> links = format(manuscript, fonts, pdf).links().inOrder();
        out.write(Revision.of(pdf.toByteArray(), FixedDate.instant(), links));
    }

    /**
     * Typesets a manuscript only to see on which pages its headings stand.
     *
     * @return the title, the abstract, all sections and the references, in reading order
     * @throws IOException when the manuscript cannot be typeset
     */
    public List<HeadingPage> headings(Manuscript manuscript) throws IOException {
        return format(manuscript, FontChoice.of(manuscript), OutputStream.nullOutputStream()).headings().inOrder();
    }

    @Override
    public void prepare() {
        Formatter.with(new FontChoice(List.of()));
    }

    @Override
    public boolean isUnchanged(Path file) throws IOException {
        return CrossReferences.isOriginal(Files.readAllBytes(file));
    }

    /** Formats a manuscript and returns what is known of it then: its links, its headings. */
    private static TaggedDocument format(Manuscript manuscript, FontChoice fonts, OutputStream out) throws IOException {
        try (ImageAddresses images = new ImageAddresses()) {
            return format(manuscript, fonts, images, out);
        } catch (SAXException | RuntimeException e) {
            throw new IOException("The PDF cannot be made: " + e.getMessage(), e);
        }
    }

    private static TaggedDocument format(Manuscript manuscript, FontChoice fonts, ImageAddresses images,
            OutputStream out) throws SAXException {
        FopFactory factory = Formatter.with(fonts);
        FOUserAgent agent = factory.newFOUserAgent();
        agent.setCreator("SpineScribe");
        if (!manuscript.front().authors().isEmpty()) {
            agent.setAuthor(Metadata.authors(manuscript));
        }
        agent.setCreationDate(Date.from(Instant.EPOCH));
        Look look = new Look(manuscript.layout(), fonts.families(manuscript.layout()));
        Events events = new Events();
        agent.getEventBroadcaster().addEventListener(events);
        TaggedDocument handler = new TaggedDocument(
                agent.getRendererFactory().createDocumentHandler(agent, MimeConstants.MIME_PDF));
        agent.setDocumentHandlerOverride(manuscript.layout().lineNumbers() ? new LineNumbers(handler, look.margin()) : handler);
        Fo fo = new Fo(factory.newFop(MimeConstants.MIME_PDF, agent, out).getDefaultHandler());
        FoDocument.write(manuscript, look, images, fo);
        events.check();
        return handler;
    }
}
