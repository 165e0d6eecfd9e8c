/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.addresses;

import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.spinescribe.sources.files.ReportName;

import com.google.inject.Singleton;

/**
 * Converts document URIs of clients. A document without a file, such as {@code untitled:Untitled-1}, gets a URI whose
 * extension tells its language, as file names do. The client receives its own URI back. Nothing is ever fetched from
 * such a URI.
 */
@Singleton
public final class DocumentAddresses extends UriExtensions {

    /** The parent of documents without a file in this program. */
    public static final URI WITHOUT_FILE = URI.createURI("document:/open");

    /** As in RFC 3986, 3.1. EMF rejects a URI that ends after its scheme, such as {@code untitled:}. */
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]+):");
    private static final Set<String> OF_FILES = Set.of("file", WITHOUT_FILE.scheme());
    private static final String JOURNAL = "journal";

    /** The URIs of journals without a file; all other documents without a file are reports. */
    private final Set<String> journals = ConcurrentHashMap.newKeySet();

    /**
     * Records the language of a document that a client opens.
     *
     * @param language the language identifier of the client
     */
    public void opened(String address, String language) {
        if (JOURNAL.equals(language)) {
            journals.add(address);
        } else {
            journals.remove(address);
        }
    }

    /** Returns whether a document has no file to read. */
    public static boolean isWithoutFile(URI document) {
        return WITHOUT_FILE.scheme().equals(document.scheme());
    }

    @Override
    public URI toUri(String address) {
        Matcher scheme = SCHEME.matcher(address);
        return !scheme.lookingAt() || OF_FILES.contains(scheme.group(1).toLowerCase(Locale.ROOT)) ? super.toUri(address)
                : WITHOUT_FILE.appendSegment(URI.encodeSegment(address, false) + '.' + language(address));
    }

    private String language(String address) {
        return journals.contains(address) || address.endsWith('.' + JOURNAL) ? JOURNAL : ReportName.EXTENSION;
    }

    @Override
    public String toUriString(URI document) {
        return isWithoutFile(document) && document.segmentCount() > 1
                ? URI.decode(document.trimFileExtension().lastSegment()) : super.toUriString(document);
    }
}
