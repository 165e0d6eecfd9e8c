/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.sun.net.httpserver.HttpServer;

/** Tests citations from the picker of Zotero. A server here answers as its add-on Better BibTeX does. */
class ZoteroTest {

    private static final String REPORT = """
            case report "A fracture in a climber"

            section "Case report" {
              He fell.
            }
            """;
    private static final String WORK = "[{\\\"id\\\": \\\"reed2018\\\", \\\"type\\\": \\\"book\\\", \\\"title\\\": "
            + "\\\"Cord\\\", \\\"author\\\": [{\\\"family\\\": \\\"Reed\\\", \\\"given\\\": \\\"Ann\\\"}]}]";

    @RegisterExtension
    private final EditedReport report = new EditedReport(REPORT);

    private final CountDownLatch picked = new CountDownLatch(1);
    private HttpServer zotero;

    @BeforeEach
    void openReportAndZotero() throws Exception {
        zotero = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer("/better-bibtex/cayw", "[see @reed2018, p. 3]", true);
        answer("/better-bibtex/json-rpc", "{\"jsonrpc\": \"2.0\", \"id\": 1, \"result\": \"" + WORK + "\"}", false);
        zotero.start();
        settings().put("catalogue.zotero", "http://127.0.0.1:" + zotero.getAddress().getPort() + "/");
    }

    /** The picker answers after the user has chosen. */
    private void answer(String path, String text, boolean waiting) {
        zotero.createContext(path, exchange -> {
            try {
                if (waiting) {
                    picked.await();
                }
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, bytes.length);
                exchange.getResponseBody().write(bytes);
                exchange.close();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    @AfterEach
    void removeProject() throws CoreException {
        picked.countDown();
        settings().remove("catalogue.zotero");
        zotero.stop(0);
    }

    @Test
    void aPickedCitationKeepsItsPlaceDuringTyping() throws Exception {
        citeAt(" fell.");
        report.document().replace(REPORT.indexOf("A fracture"), 0,
                "Once more: ");
        picked.countDown();
        Workbench.waitFor("the citation", () -> report.text().contains("He[see @reed2018, p. 3] fell."));
        Workbench.waitFor("the bibliography", () -> report.project().getFile("references.bib").exists());

        assertTrue(report.text().contains("\"Once more: A fracture"), report.text());
        assertTrue(report.text().endsWith("\nreferences \"references.bib\"\n"), report.text());
        assertTrue(report.project().getFile("references.bib").readString().contains("{reed2018,"));
        Workbench.waitForWork();
        report.editor().getAction(ActionFactory.UNDO.getId()).run();
        assertEquals(REPORT.replace("A fracture", "Once more: A fracture"), report.text());
    }

    @Test
    void withoutZoteroAdviceIsShown() throws Exception {
        zotero.stop(0);
        boolean[] said = { false };
        Dialogs.whenShown("Zotero", dialog -> {
            Workbench.keep("zotero-absent", dialog);
            said[0] = true;
            Dialogs.press(dialog, "OK");
        });
        citeAt(" fell.");
        Workbench.waitFor("the advice", () -> said[0]);
        assertEquals(REPORT, report.text());
    }

    private void citeAt(String before) throws Exception {
        report.editor().selectAndReveal(report.text().indexOf(before), 0);
        ParameterizedCommand command = ParameterizedCommand.generateCommand(Workbench.window()
                .getService(ICommandService.class).getCommand("org.spinescribe.ui.insert"),
                Map.of("org.spinescribe.ui.insert.what", "zotero"));
        Workbench.window().getService(IHandlerService.class).executeCommand(command, null);
        Workbench.work();
    }

    private static IEclipsePreferences settings() {
        return InstanceScope.INSTANCE.getNode("org.spinescribe.ui");
    }
}
