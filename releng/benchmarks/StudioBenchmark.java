/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import javax.imageio.ImageIO;

/**
 * Starts Studio repeatedly on a display of its own and watches the screen:
 * {@code java StudioBenchmark.java STUDIO WORK ROUNDS}. The first picture is the splash; the window is usable once the
 * picture stands still. The first start has an empty workspace, the others the one that it leaves behind.
 */
final class StudioBenchmark {

    private static final long STILL = Duration.ofSeconds(4).toNanos();
    private static final int CLOSE_SECONDS = 3;

    private final Robot robot;
    private final Path work;

    private StudioBenchmark(Path work) throws AWTException {
        robot = new Robot();
        this.work = work;
    }

    /** Times in seconds. */
    private record Start(double splash, double window, double cpu) {
    }

    public static void main(String[] arguments) throws Exception {
        StudioBenchmark benchmark = new StudioBenchmark(Path.of(arguments[1]));
        System.out.println("| start | splash s | usable window s | CPU s until then |");
        System.out.println("|---|---:|---:|---:|");
        print("first, new workspace", List.of(benchmark.start(arguments[0])));
        List<Start> starts = new ArrayList<>();
        for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
            starts.add(benchmark.start(arguments[0]));
        }
        print("next, median of " + starts.size(), starts);
        System.exit(0);
    }

    private static void print(String name, List<Start> starts) {
        System.out.printf(Locale.ROOT, "| %s | %.1f | %.1f | %.1f |%n", name,
                median(starts.stream().mapToDouble(Start::splash).toArray()),
                median(starts.stream().mapToDouble(Start::window).toArray()),
                median(starts.stream().mapToDouble(Start::cpu).toArray()));
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private Start start(String studio) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(studio, "-data", work.resolve("workspace").toString())
                .redirectErrorStream(true).redirectOutput(new File(work.toFile(), "log"));
        // with a blinking caret the picture would never stand still
        Path settings = Files.createDirectories(work.resolve("settings/gtk-3.0"));
        Files.writeString(settings.resolve("settings.ini"), "[Settings]\ngtk-cursor-blink=0\ngtk-enable-animations=0\n");
        builder.environment().put("XDG_CONFIG_HOME", work.resolve("settings").toString());
        int[] empty = picture();
        long begin = System.nanoTime();
        Process process = builder.start();
        long splash = 0;
        long changed = begin;
        Duration cpu = Duration.ZERO;
        int[] last = empty;
        while (splash == 0 || System.nanoTime() - changed < STILL) {
            robot.delay(30);
            int[] now = picture();
            if (!Arrays.equals(now, last)) {
                last = now;
                changed = System.nanoTime();
                cpu = cpu(process.toHandle());
                splash = splash == 0 ? changed : splash;
            }
            if (!process.isAlive()) {
                throw new IOException(Files.readString(work.resolve("log")));
            }
        }
        ImageIO.write(capture(), "png", work.resolve("window.png").toFile());
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.waitFor();
        Thread.sleep(Duration.ofSeconds(CLOSE_SECONDS));
        return new Start((splash - begin) / 1e9, (changed - begin) / 1e9, cpu.toMillis() / 1e3);
    }

    private static Duration cpu(ProcessHandle process) {
        return process.descendants().map(StudioBenchmark::cpu)
                .reduce(process.info().totalCpuDuration().orElse(Duration.ZERO), Duration::plus);
    }

    private int[] picture() {
        BufferedImage image = capture();
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private BufferedImage capture() {
        return robot.createScreenCapture(new Rectangle(Toolkit.getDefaultToolkit().getScreenSize()));
    }
}
