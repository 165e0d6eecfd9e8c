/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.apps.MimeConstants;
import org.apache.fop.apps.io.ResourceResolverFactory;
import org.apache.fop.configuration.Configuration;
import org.apache.fop.configuration.ConfigurationException;
import org.apache.fop.configuration.DefaultConfigurationBuilder;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;

/** Sets up Apache FOP; once in a process for each choice of fonts, since that takes long. */
final class Formatter {

    private static final URI BASE = URI.create("spinescribe:/");
    private static final Map<List<Path>, FopFactory> FACTORIES = new ConcurrentHashMap<>();
    /** Held, or its level would be forgotten: problems reach us as events, the log only repeats them. */
    private static final Logger LOG = Logger.getLogger("org.apache.fop");

    static {
        LOG.setLevel(Level.OFF);
    }

    private Formatter() {
    }

    static FopFactory with(FontChoice fonts) {
        return FACTORIES.computeIfAbsent(fonts.extra(), Formatter::create);
    }

    private static FopFactory create(List<Path> extra) {
        Resources resources = new Resources();
        FopFactoryBuilder builder = new FopFactoryBuilder(BASE, resources);
        builder.setConfiguration(configuration(extra));
        // the configuration gives the fonts a resolver that knows the usual protocols only
        builder.getFontManager().setResourceResolver(ResourceResolverFactory.createInternalResourceResolver(BASE,
                resources));
        FopFactory factory = builder.build();
        readConfiguration(factory);
        return factory;
    }

    /** FOP reads its configuration at the first use, and two threads must not do so at once. */
    private static void readConfiguration(FopFactory factory) {
        try {
            FOUserAgent agent = factory.newFOUserAgent();
            agent.getRendererFactory().createDocumentHandler(agent, MimeConstants.MIME_PDF);
        } catch (FOPException e) {
            throw new IllegalStateException("The formatter does not take its configuration.", e);
        }
    }

    private static Configuration configuration(List<Path> extra) {
        List<FontFace> faces = new ArrayList<>(BundledFonts.faces());
        extra.forEach(file -> {
            for (int face = 0; face < 4; face++) {
                faces.add(new FontFace(file.toUri().toString(), FontChoice.family(file), face >= 2, face % 2 == 1));
            }
        });
        StringBuilder xml = new StringBuilder("<fop version='1.0'><accessibility>true</accessibility>"
                // with complex scripts on, copied kanji turn into look-alike radicals
                + "<complex-scripts disabled='true'/><renderers><renderer mime='application/pdf'>"
                // with a later version than the default the cross-references are always a stream
                + "<version>1.7</version><pdf-a-mode>PDF/A-2a</pdf-a-mode><pdf-ua-mode>PDF/UA-1</pdf-ua-mode><fonts>");
        faces.forEach(face -> font(xml, face));
        xml.append("</fonts></renderer></renderers></fop>");
        try {
            return new DefaultConfigurationBuilder()
                    .build(new ByteArrayInputStream(xml.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (ConfigurationException e) {
            throw new IllegalStateException("The formatter does not take its configuration.", e);
        }
    }

    private static void font(StringBuilder xml, FontFace face) {
        xml.append("<font kerning='no' embed-url='").append(face.address()).append("'>");
        triplet(xml, face.family(), face);
        if (face.family().equals(BundledFonts.SANS)) {
            // the names that drawings use
            List.of("Arial", "Helvetica", "sans-serif").forEach(name -> triplet(xml, name, face));
        } else if (face.family().equals(BundledFonts.SERIF)) {
            List.of("Times", "Times New Roman", "serif", "any").forEach(name -> triplet(xml, name, face));
        }
        xml.append("</font>");
    }

    private static void triplet(StringBuilder xml, String family, FontFace face) {
        xml.append("<font-triplet name='").append(family).append("' style='").append(face.italic() ? "italic" : "normal")
                .append("' weight='").append(face.bold() ? "bold" : "normal").append("'/>");
    }

    /** Finds fonts and pictures, and nothing else: a manuscript loads nothing from outside. */
    private static final class Resources implements ResourceResolver {
        @Override
        public Resource getResource(URI address) throws IOException {
            return new Resource(open(address));
        }

        private static InputStream open(URI address) throws IOException {
            switch (String.valueOf(address.getScheme())) {
                case BundledFonts.SCHEME -> {
                    return BundledFonts.open(address.getSchemeSpecificPart());
                }
                case "file" -> {
                    return Files.newInputStream(Path.of(address));
                }
                default -> {
                    byte[] picture = ImageAddresses.find(address);
                    if (picture == null) {
                        throw new IOException("Not available: " + address);
                    }
                    return new ByteArrayInputStream(picture);
                }
            }
        }

        @Override
        public OutputStream getOutputStream(URI address) throws IOException {
            throw new IOException("Nothing is written to " + address);
        }
    }
}
