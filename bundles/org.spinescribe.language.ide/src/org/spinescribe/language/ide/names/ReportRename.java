/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

import com.google.inject.Inject;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.ILanguageServerAccess;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.rename.IRenameService2;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.spinescribe.clinical.words.Messages;
import org.spinescribe.language.ide.names.Mention.Kind;
import org.spinescribe.language.report.BibliographyFile;
import org.spinescribe.language.report.Report;
import org.spinescribe.sources.bibliography.BibliographyEntry;

/** Renames an element in all its mentions; a work also in its bibliography. */
public final class ReportRename implements IRenameService2 {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.spinescribe.language.ide.names.rename");
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.-]{0,99}");
    private static final Pattern KEY = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_:.+/-]{0,99}");
    private static final Pattern SHORT_FORM = Pattern.compile("[\\p{L}\\p{N}][^\"{}\\s]{0,99}");

    @Inject
    private UriExtensions addresses;

    @Override
    public Either3<Range, PrepareRenameResult,
            PrepareRenameDefaultBehavior> prepareRename(PrepareRenameOptions options) {
        return options.getLanguageServerAccess().doSyncRead(options.getParams().getTextDocument().getUri(), context -> {
            Document document = context.getDocument();
            return mention(context, document.getOffSet(options.getParams().getPosition()))
                    .filter(mention -> isRenamed(mention.kind()))
                    .map(mention -> Either3.<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>forSecond(
                            new PrepareRenameResult(Snapshot.range(document, mention.range()), mention.name())))
                    .orElse(null);
        });
    }

    private static Optional<Mention> mention(ILanguageServerAccess.Context context, int offset) {
        return Snapshot.report((XtextResource) context.getResource()).flatMap(report -> Mentions.of(report).at(offset));
    }

    private static boolean isRenamed(Kind kind) {
        return kind != Kind.JOURNAL && kind != Kind.FILE;
    }

    @Override
    public WorkspaceEdit rename(Options options) {
        return options.getLanguageServerAccess().doSyncRead(options.getRenameParams().getTextDocument().getUri(),
                context -> rename((XtextResource) context.getResource(),
                        context.getDocument().getOffSet(options.getRenameParams().getPosition()),
                        options.getRenameParams().getNewName(), options.getCancelIndicator()));
    }

    /**
     * Returns the edits that rename an element.
     *
     * @param name the present name; {@code #name} for a figure, a table or a supplement only, {@code @key} for a work
     * only
     * @throws ResponseErrorException when no element has the name, or the new one is invalid
     */
    public WorkspaceEdit rename(XtextResource resource, String name, String newName, CancelIndicator cancelled) {
        Report report = Snapshot.report(resource).orElseThrow(() -> refused("unknown", name));
        Optional<Kind> only = name.startsWith("#") ? Optional.of(Kind.FLOAT)
                : name.startsWith("@") ? Optional.of(Kind.WORK) : Optional.empty();
        String plain = only.isPresent() ? name.substring(1) : name;
        List<Mention> named = Mentions.of(report).all().stream().filter(mention -> mention.name().equals(plain)
                && isRenamed(mention.kind()) && only.filter(kind -> kind != mention.kind()).isEmpty()).toList();
        if (named.isEmpty()) {
            throw refused("unknown", name);
        }
        if (named.stream().map(Mention::kind).distinct().count() > 1) {
            throw refused("several", name);
        }
        return rename(resource, named.getFirst().range().offset(), newName, cancelled);
    }

    /**
     * Returns the edits that rename the element at an offset.
     *
     * @throws ResponseErrorException when the new name is invalid; the message names the reason and the remedy
     */
    WorkspaceEdit rename(XtextResource resource, int offset, String newName, CancelIndicator cancelled) {
        Report report = Snapshot.report(resource).orElseThrow(() -> refused("nothing"));
        Mentions mentions = Mentions.of(report);
        Mention mention = mentions.at(offset).filter(found -> isRenamed(found.kind())).orElseThrow(() ->
                refused("nothing"));
        check(report, mentions, mention, newName);
        Map<String, List<TextEdit>> edits = new LinkedHashMap<>();
        for (Neighbours.Place place : Neighbours.of(report, mention, cancelled)) {
            edits.computeIfAbsent(addresses.toUriString(place.resource().getURI()), first -> new ArrayList<>())
                    .add(new TextEdit(Snapshot.range(place.document(), place.range()), newName));
        }
        if (mention.kind() == Kind.WORK) {
            addBibliography(report, mention.name(), newName, edits);
        }
        return new WorkspaceEdit(edits);
    }

    private static void check(Report report, Mentions mentions, Mention mention, String newName) {
        boolean legal = switch (mention.kind()) {
            case AUTHOR -> !newName.isBlank() && newName.indexOf('"') < 0 && newName.indexOf('\n') < 0;
            case ABBREVIATION -> SHORT_FORM.matcher(newName).matches();
            case WORK -> KEY.matcher(newName).matches();
            default -> NAME.matcher(newName).matches();
        };
        if (!legal) {
            throw refused(mention.kind() == Kind.WORK ? "key" : mention.kind() == Kind.AUTHOR ? "quotes" : "name",
                    newName);
        }
        boolean taken = mentions.all().stream().anyMatch(other -> other.kind() == mention.kind() && other.declares()
                && other.name().equals(newName)) || mention.kind() == Kind.WORK && report.work(newName).isPresent();
        if (taken && !newName.equals(mention.name())) {
            throw refused("taken", newName);
        }
    }

    private void addBibliography(Report report, String key, String newKey, Map<String, List<TextEdit>> edits) {
        for (BibliographyFile file : report.bibliographies()) {
            Optional<BibliographyEntry> entry = file.bibliography().find(key);
            if (entry.isPresent()) {
                add(file.path(), entry.get(), key, newKey, edits);
                return;
            }
        }
    }

    /**
     * Renames the key in a bibliography. Only BibTeX has keys written by the author; in other formats this program
     * makes keys from the content.
     */
    private void add(Path file, BibliographyEntry entry, String key, String newKey, Map<String, List<TextEdit>> edits) {
        try {
            String text = Files.readString(file);
            int place = entry.offset();
            String before = text.substring(0, place).stripTrailing();
            if (!text.startsWith(key, place) || !before.endsWith("{") && !before.endsWith("(")) {
                throw refused("made-key", key, file.getFileName());
            }
            Document document = new Document(1, text);
            edits.computeIfAbsent(addresses.toUriString(URI.createFileURI(file.toString())), first -> new ArrayList<>())
                    .add(new TextEdit(new Range(document.getPosition(place), document.getPosition(place
                    + key.length())),
                            newKey));
        } catch (IOException e) {
            throw refused("unreadable", file.getFileName());
        }
    }

    private static ResponseErrorException refused(String key, Object... arguments) {
        return new ResponseErrorException(new ResponseError(ResponseErrorCode.InvalidParams,
                Messages.of(TEXTS, key, arguments), null));
    }
}
