/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.repository;

import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

import javax.imageio.ImageIO;

/** A display with a US keyboard, for screenshots and typing. */
final class Screen {

    /** Names the display and its keyboard, which one test at a time may use. */
    static final String DISPLAY = "display";

    private static final String SHIFTED = "~!@#$%^&*()_+{}|:\"<>?";
    private static final String UNSHIFTED = "`1234567890-=[]\\;',./";
    private static final int BETWEEN_KEYS = 12;
    private static final int MOST_PRESSES = 20;
    private static final int BETWEEN_LOOKS = 100;
    private static final Duration FOR_AN_ANSWER = Duration.ofSeconds(6);

    private final Robot robot;
    private final Path pictures;
    private Optional<ProcessHandle> program = Optional.empty();

    /** @param pictures the folder for screenshots */
    Screen(Path pictures) throws AWTException {
        robot = new Robot();
        robot.setAutoDelay(BETWEEN_KEYS);
        this.pictures = pictures;
    }

    /** Also considers the CPU time of a program when waiting for a still screen. */
    void watch(ProcessHandle shown) {
        program = Optional.of(shown);
    }

    /** Presses a key combination such as Ctrl+S, by key codes. */
    void press(int... keys) {
        for (int key : keys) {
            robot.keyPress(key);
        }
        for (int i = keys.length - 1; i >= 0; i--) {
            robot.keyRelease(keys[i]);
        }
    }

    /** Presses keys until the screen changes, since a window that is busy or not open yet ignores them. */
    void pressUntilAnswered(int... keys) {
        int[] before = picture();
        for (int i = 0; i < MOST_PRESSES && Arrays.equals(before, picture()); i++) {
            press(keys);
            waitUntilStill(FOR_AN_ANSWER);
        }
    }

    /** Types a text. A line break is the Enter key. */
    void type(String text) {
        for (char sign : text.toCharArray()) {
            int place = SHIFTED.indexOf(sign);
            boolean shift = place >= 0 || Character.isUpperCase(sign);
            int key = key(place >= 0 ? UNSHIFTED.charAt(place) : Character.toLowerCase(sign));
            if (shift) {
                press(KeyEvent.VK_SHIFT, key);
            } else {
                press(key);
            }
        }
    }

    private static int key(char sign) {
        return switch (sign) {
            case '\n' -> KeyEvent.VK_ENTER;
            case '\'' -> KeyEvent.VK_QUOTE;
            case '`' -> KeyEvent.VK_BACK_QUOTE;
            default -> KeyEvent.getExtendedKeyCodeForChar(sign);
        };
    }

    /**
     * Waits until the screen has been still for a while and the program has used little CPU time. The timeout matters,
     * since a blinking caret never stops.
     */
    void waitUntilStill(Duration patience) {
        Instant end = Instant.now().plus(patience);
        int[] last = picture();
        Stillness stillness = new Stillness(program);
        while (Instant.now().isBefore(end) && !stillness.isThere()) {
            robot.delay(BETWEEN_LOOKS);
            int[] now = picture();
            if (!Arrays.equals(now, last)) {
                last = now;
                stillness = new Stillness(program);
            }
        }
    }

    /** Returns whether the screen shows anything at all. */
    boolean showsSomething() {
        int[] picture = picture();
        return Arrays.stream(picture).anyMatch(pixel -> pixel != picture[0]);
    }

    /** Saves a screenshot for people. */
    void keep(String name) throws IOException {
        Files.createDirectories(pictures);
        ImageIO.write(capture(), "png", pictures.resolve(name + ".png").toFile());
    }

    /** Returns the stored value of each pixel. A colour model would be too slow for ten calls per second. */
    private int[] picture() {
        return ((DataBufferInt) capture().getRaster().getDataBuffer()).getData();
    }

    private BufferedImage capture() {
        return robot.createScreenCapture(new Rectangle(Toolkit.getDefaultToolkit().getScreenSize()));
    }
}
