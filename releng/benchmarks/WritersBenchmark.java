/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.spinescribe.language.check.Reports;
import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.composition.Composer;
import org.spinescribe.manuscript.docx.DocxWriter;
import org.spinescribe.manuscript.html.HtmlWriter;
import org.spinescribe.manuscript.jats.JatsWriter;
import org.spinescribe.manuscript.output.ManuscriptWriter;
import org.spinescribe.manuscript.pdf.PdfWriter;

/**
 * Measures the writers in a warm virtual machine: {@code java WritersBenchmark REPORT [TIMES]}. Longer manuscripts
 * repeat the text of the report, without its figures and tables. With TIMES, it only writes one such manuscript once in
 * all formats, so that memory can be measured from outside.
 */
final class WritersBenchmark {

    private static final int WARM_UP = 40;
    private static final int[] REPEATED = { 1, 18, 90 };

    private static final Map<String, ManuscriptWriter> WRITERS = new LinkedHashMap<>();

    public static void main(String[] arguments) throws Exception {
        WRITERS.put("DOCX", new DocxWriter());
        WRITERS.put("PDF", new PdfWriter());
        WRITERS.put("HTML", new HtmlWriter());
        WRITERS.put("JATS", new JatsWriter());
        Manuscript report = Composer.compose(
                Reports.open().check(Path.of(arguments[0]), Optional.empty()).report());
        if (arguments.length > 1) {
            Manuscript longer = repeated(report, Integer.parseInt(arguments[1]));
            for (ManuscriptWriter writer : WRITERS.values()) {
                write(writer, longer);
            }
            return;
        }
        System.out.println("| pages | " + String.join(" | ", WRITERS.keySet()) + " |");
        System.out.println("|---:|" + "---:|".repeat(WRITERS.size()));
        for (ManuscriptWriter writer : WRITERS.values()) {
            median(writer, report, WARM_UP);
        }
        for (int times : REPEATED) {
            Manuscript manuscript = repeated(report, times);
            StringBuilder row = new StringBuilder("| " + pages(manuscript));
            for (ManuscriptWriter writer : WRITERS.values()) {
                row.append(String.format(Locale.ROOT, " | %.1f", median(writer, manuscript, times > 10 ? 3 : 15)));
            }
            System.out.println(row.append(" |"));
        }
    }

    private static Manuscript repeated(Manuscript report, int times) {
        List<Block> body = new ArrayList<>(report.body());
        List<Block> text = report.body().stream()
                .filter(block -> !(block instanceof Block.Figure) && !(block instanceof Block.Table)).toList();
        for (int i = 1; i < times; i++) {
            body.addAll(text);
        }
        return new Manuscript(report.language(), report.front(), body, report.statements(), report.references(),
                report.layout(), report.journal());
    }

    private static int pages(Manuscript manuscript) throws IOException {
        String pdf = new String(write(new PdfWriter(), manuscript), StandardCharsets.ISO_8859_1);
        return pdf.split("/MediaBox", -1).length - 1;
    }

    private static byte[] write(ManuscriptWriter writer, Manuscript manuscript) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(manuscript, out);
        return out.toByteArray();
    }

    /** The median in milliseconds of real time. */
    private static double median(ManuscriptWriter writer, Manuscript manuscript, int rounds) throws IOException {
        double[] times = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            write(writer, manuscript);
            times[round] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times[rounds / 2];
    }
}
