/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.contentassist.ContentAssistService;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.ide.server.symbol.HierarchicalDocumentSymbolService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.StringInputStream;
import org.junit.jupiter.api.Test;
import org.spinescribe.language.ide.JournalIdeSetup;

import com.google.inject.Injector;

/** Tests the editor services for journals. */
class JournalServicesTest {

    private static final String JOURNAL = """
            journal ours "Our Journal"
              follows neurospine
              source "our web page" read 2026-11

            abstract at most 250 words
            keywords at least 3 at most 6 unconfirmed
            """;
    private static final Injector LANGUAGE = new JournalIdeSetup().createInjectorAndDoEMFRegistration();

    @Test
    void theOutlineListsTheDemands() throws IOException {
        XtextResource resource = resource(JOURNAL);
        List<DocumentSymbol> symbols = LANGUAGE.getInstance(HierarchicalDocumentSymbolService.class).getSymbols(
                new Document(1, JOURNAL), resource, new DocumentSymbolParams(identifier(resource)),
                        CancelIndicator.NullImpl);
        assertEquals(List.of("Our Journal", "abstract at most 250 words", "keywords at least 3 at most 6"),
                symbols.stream().map(DocumentSymbol::getName).toList());
    }

    @Test
    void theHoverNamesTheSourceOfADemand() throws IOException {
        assertTrue(hover("at most 250").contains("Source: our web page"), hover("at most 250"));
        assertTrue(hover("at least 3").contains("Unconfirmed"), hover("at least 3"));
    }

    private static String hover(String words) throws IOException {
        XtextResource resource = resource(JOURNAL);
        Document document = new Document(1, JOURNAL);
        return LANGUAGE.getInstance(IHoverService.class).hover(document, resource, new HoverParams(identifier(resource),
                document.getPosition(JOURNAL.indexOf(words))), CancelIndicator.NullImpl).getContents().getRight()
                        .getValue();
    }

    @Test
    void keywordsAndJournalNamesAreProposed() throws IOException {
        assertTrue(proposals(JOURNAL + "\nke", JOURNAL.length() + 3).contains("keywords"));
        assertTrue(proposals("journal ours \"O\" follows ", 25).contains("neurospine"));
    }

    private static List<String> proposals(String text, int offset) throws IOException {
        XtextResource resource = resource(text);
        Document document = new Document(1, text);
        return LANGUAGE.getInstance(ContentAssistService.class).createCompletionList(document, resource,
                new CompletionParams(identifier(resource), document.getPosition(offset)), CancelIndicator.NullImpl)
                .getItems().stream().map(CompletionItem::getLabel).toList();
    }

    private static TextDocumentIdentifier identifier(XtextResource resource) {
        return new TextDocumentIdentifier(resource.getURI().toString());
    }

    private static XtextResource resource(String text) throws IOException {
        XtextResource resource = (XtextResource) LANGUAGE.getInstance(XtextResourceSet.class)
                .createResource(URI.createFileURI(Path.of("target", "nowhere", "ours.journal").toAbsolutePath()
                .toString()));
        resource.load(new StringInputStream(text, "UTF-8"), null);
        return resource;
    }
}
