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
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.apps.MimeConstants;
import org.apache.fop.apps.io.InternalResourceResolver;
import org.apache.fop.apps.io.ResourceResolverFactory;
import org.apache.fop.configuration.Configuration;
import org.apache.fop.configuration.ConfigurationException;
import org.apache.fop.configuration.DefaultConfigurationBuilder;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;

/** Sets up Apache FOP; once in a process for each choice of fonts, since that takes long. */
final class Formatter {

    private static final URI BASE = URI.create("spinescribe:/");
    private static final InternalResourceResolver FILES = ResourceResolverFactory.createInternalResourceResolver(BASE,
            new Resources());
    private static final Map<Boolean, FopFactory> FACTORIES = new ConcurrentHashMap<>();
    /** Kept in a field: a collected logger would lose its level. Events report problems; the log only repeats them. */
    private static final Logger LOG = Logger.getLogger("org.apache.fop");

    static {
        LOG.setLevel(Level.OFF);
    }

    private Formatter() {
    }

    /**
     * The formatter.
     *
     * @param rightToLeft whether it finds text that runs from right to left and reverses it
     */
    static FopFactory with(boolean rightToLeft) {
        return FACTORIES.computeIfAbsent(rightToLeft, Formatter::create);
    }

    /** Opens the files that a manuscript may load. */
    static InternalResourceResolver files() {
        return FILES;
    }

    private static FopFactory create(boolean rightToLeft) {
        FopFactoryBuilder builder = new FopFactoryBuilder(BASE, new Resources());
        builder.setConfiguration(configuration(rightToLeft));
        FopFactory factory = builder.build();
        readConfiguration(factory);
        return factory;
    }

    /** Makes FOP read its configuration now: FOP does so at the first use, and two threads must not do so at once. */
    private static void readConfiguration(FopFactory factory) {
        try {
            FOUserAgent agent = factory.newFOUserAgent();
            agent.getRendererFactory().createDocumentHandler(agent, MimeConstants.MIME_PDF);
        } catch (FOPException e) {
            throw new IllegalStateException("The formatter does not take its configuration.", e);
        }
    }

    private static Configuration configuration(boolean rightToLeft) {
        String xml = "<fop version='1.0'><accessibility>true</accessibility>"
                + "<complex-scripts disabled='" + !rightToLeft + "'/><renderers><renderer mime='application/pdf'>"
                // with a later version than the default, FOP always writes the cross-references as a stream
                + "<version>1.7</version><pdf-a-mode>PDF/A-2a</pdf-a-mode><pdf-ua-mode>PDF/UA-1</pdf-ua-mode>"
                + "</renderer></renderers></fop>";
        try {
            return new DefaultConfigurationBuilder()
                    .build(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        } catch (ConfigurationException e) {
            throw new IllegalStateException("The formatter does not take its configuration.", e);
        }
    }

    /** Finds fonts and images only: a manuscript loads nothing from outside. */
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
