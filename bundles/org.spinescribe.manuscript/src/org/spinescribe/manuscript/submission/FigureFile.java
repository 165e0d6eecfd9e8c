/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.submission;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

import org.spinescribe.manuscript.Image;
import org.spinescribe.manuscript.figure.VectorImage;
import org.spinescribe.sources.drawing.GreyPicture;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * An image as a file for the publisher, without its metadata.
 *
 * @param name of the file
 * @param problem why the image could not be converted and was copied unchanged; empty after a conversion
 */
record FigureFile(String name, byte[] content, Optional<String> problem) {

    private static final double MILLIMETRES_PER_INCH = 25.4;
    private static final double SCREEN_RESOLUTION = 96;
    private static final float JPEG_QUALITY = 0.95f;

    /**
     * Converts an image, without ever adding pixels: an image with too few stays as it is.
     *
     * @param name without extension
     */
    static FigureFile of(Image image, String name, ImageWishes wishes) {
        boolean vector = image.mediaType().equals("image/svg+xml");
        if (image.mediaType().equals("image/jpeg") && wishes.format() == ImageFormat.JPEG) {
            return new FigureFile(name + ".jpg", image.data(), Optional.empty());
        }
        try {
            byte[] pixels = vector ? VectorImage.png(image, vectorWidth(image, wishes) * wishes.resolution()
                    / VectorImage.RESOLUTION) : image.data();
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(pixels));
            if (picture == null) {
                throw new IOException("the picture cannot be read");
            }
            double resolution = resolution(picture.getWidth(), wishes);
            return new FigureFile(name + "." + wishes.format().ending(), write(picture, wishes.format(), resolution),
                    Optional.empty());
        } catch (IOException | RuntimeException e) {
            String ending = image.name().substring(image.name().lastIndexOf('.') + 1);
            return new FigureFile(name + "." + ending, image.data(), Optional.of(String.valueOf(e.getMessage())));
        }
    }

    private static double vectorWidth(Image image, ImageWishes wishes) {
        double resolution = image.resolution() > 0 ? image.resolution() : SCREEN_RESOLUTION;
        return Math.min(image.width() / resolution * MILLIMETRES_PER_INCH, wishes.width());
    }

    /** The resolution; it is raised where the image would be wider than the page. */
    private static double resolution(int pixels, ImageWishes wishes) {
        return Math.max(wishes.resolution(), pixels / (wishes.width() / MILLIMETRES_PER_INCH));
    }

    private static byte[] write(BufferedImage picture, ImageFormat format, double resolution) throws IOException {
        BufferedImage opaque = format == ImageFormat.JPEG || picture.getColorModel().hasAlpha() ? onWhite(picture)
                : picture;
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format.word()).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (format != ImageFormat.PNG) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionType(format == ImageFormat.TIFF ? "LZW" : "JPEG");
            }
            if (format == ImageFormat.JPEG) {
                param.setCompressionQuality(JPEG_QUALITY);
            }
            IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(opaque), param);
            tell(resolution, metadata, format);
            writer.setOutput(out);
            writer.write(null, new IIOImage(opaque, null, metadata), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static BufferedImage onWhite(BufferedImage picture) {
        BufferedImage white = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = white.createGraphics();
        graphics.drawImage(GreyPicture.drawable(picture), 0, 0, Color.WHITE, null);
        graphics.dispose();
        return white;
    }

    private static void tell(double resolution, IIOMetadata metadata, ImageFormat format) throws IOException {
        if (format == ImageFormat.JPEG) {
            String tree = "javax_imageio_jpeg_image_1.0";
            Node root = metadata.getAsTree(tree);
            Element jfif = (Element) ((Element) root).getElementsByTagName("app0JFIF").item(0);
            jfif.setAttribute("resUnits", "1");
            jfif.setAttribute("Xdensity", String.valueOf(Math.round(resolution)));
            jfif.setAttribute("Ydensity", String.valueOf(Math.round(resolution)));
            metadata.setFromTree(tree, root);
            return;
        }
        String tree = "javax_imageio_1.0";
        IIOMetadataNode root = new IIOMetadataNode(tree);
        IIOMetadataNode dimension = new IIOMetadataNode("Dimension");
        for (String side : new String[] { "HorizontalPixelSize", "VerticalPixelSize" }) {
            IIOMetadataNode size = new IIOMetadataNode(side);
            size.setAttribute("value", String.valueOf(MILLIMETRES_PER_INCH / resolution));
            dimension.appendChild(size);
        }
        root.appendChild(dimension);
        metadata.mergeTree(tree, root);
    }
}
