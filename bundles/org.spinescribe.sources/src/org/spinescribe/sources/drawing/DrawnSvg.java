/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.drawing;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.apache.batik.bridge.FontFamilyResolver;
import org.apache.batik.bridge.UserAgent;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;

/** Draws SVG as pixels, on white, without running scripts or loading files. */
public final class DrawnSvg {

    private static final int TRIAL_WIDTH = 200;
    private static final int LONGEST_SECONDS = 20;
    private static final String NOT_UNDERSTOOD = "something in it is not understood";

    private DrawnSvg() {
    }

    /**
     * Draws.
     *
     * @param width in pixels
     * @throws IOException when it cannot be drawn; the message gives the reason in a few words
     */
    public static BufferedImage draw(byte[] svg, int width) throws IOException {
        Canvas canvas = new Canvas();
        canvas.addTranscodingHint(ImageTranscoder.KEY_WIDTH, (float) Math.max(width, 1));
        canvas.addTranscodingHint(ImageTranscoder.KEY_BACKGROUND_COLOR, Color.WHITE);
        canvas.addTranscodingHint(ImageTranscoder.KEY_EXECUTE_ONLOAD, false);
        canvas.addTranscodingHint(ImageTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, false);
        try {
            canvas.transcode(new TranscoderInput(new ByteArrayInputStream(EmbeddedPictures.drawable(svg))), null);
        } catch (TranscoderException | RuntimeException e) {
            throw new IOException(why(e), e);
        } catch (StackOverflowError | OutOfMemoryError e) {
            throw new IOException("too much stands in it", e);
        }
        if (canvas.problem != null) {
            throw new IOException(why(canvas.problem), canvas.problem);
        }
        return canvas.image;
    }

    /**
     * Makes sure that a drawing can be drawn, small and in limited time.
     *
     * @throws IOException as {@link #draw}
     */
    public static void tryOut(byte[] svg) throws IOException {
        FutureTask<BufferedImage> drawing = new FutureTask<>(() -> draw(svg, TRIAL_WIDTH));
        Thread.ofPlatform().daemon().name("tries a drawing out").start(drawing);
        try {
            drawing.get(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException problem ? problem : new IOException(why(e.getCause()), e);
        } catch (TimeoutException e) {
            drawing.cancel(true);
            throw new IOException("it takes too long", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("it was stopped", e);
        }
    }

    /** The first informative line of the exception's messages. */
    private static String why(Throwable problem) {
        if (problem instanceof IndexOutOfBoundsException || problem instanceof NullPointerException
                || problem instanceof ClassCastException) {
            return NOT_UNDERSTOOD; // their messages are about the program
        }
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            String words = String.valueOf(cause.getMessage()).lines().map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("null") && !line.startsWith("Enclosed")
                            && !line.startsWith("<unknown>") && !line.startsWith("file:"))
                    .findFirst().orElse("");
            if (!words.isEmpty()) {
                return words.replaceFirst("[.:]$", "");
            }
        }
        return "it is no drawing";
    }

    /** Receives the drawn picture. */
    private static final class Canvas extends ImageTranscoder {

        private BufferedImage image;
        /** The first error in the drawing. */
        private Exception problem;

        @Override
        public BufferedImage createImage(int width, int height) {
            return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        }

        @Override
        public void writeImage(BufferedImage drawn, TranscoderOutput output) {
            image = drawn;
        }

        @Override
        protected UserAgent createUserAgent() {
            return new ImageTranscoder.SVGAbstractTranscoderUserAgent() {
                @Override
                public void displayError(Exception e) {
                    problem = problem == null ? e : problem;
                }

                @Override
                public void displayError(String words) {
                    displayError(new IOException(words));
                }

                @Override
                public void displayMessage(String words) {
                    // messages that do not affect the drawing are ignored
                }

                @Override
                public FontFamilyResolver getFontFamilyResolver() {
                    return BundledFamilies.INSTANCE;
                }
            };
        }
    }
}
