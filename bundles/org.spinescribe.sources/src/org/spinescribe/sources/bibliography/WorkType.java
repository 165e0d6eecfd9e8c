/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The types of works, with their names in each format. The first of several names is written, all are read; a name of
 * several types is read as the first of them.
 *
 * @see <a href="https://ctan.org/pkg/biblatex">The biblatex package, 2.1: entry types</a>
 * @see <a href="https://docs.citationstyles.org/en/stable/specification.html">CSL 1.0.2, appendix III</a>
 * @see <a href="https://en.wikipedia.org/wiki/RIS_(file_format)">RIS types</a>
 * @see <a href="https://jats.nlm.nih.gov/publishing/tag-library/1.3/attribute/publication-type.html">JATS 1.3,
 *        publication-type</a>
 * @see <a href="https://github.com/citation-file-format/citation-file-format/blob/1.2.0/schema-guide.md">Citation File
 *        Format 1.2.0, references</a>
 */
public enum WorkType {

    ARTICLE("article suppperiodical", "article-journal article-magazine article-newspaper",
            "JOUR EJOUR INPR ABST MGZN NEWS", "journal", "article"),
    REVIEW("review", "review review-book", "JOUR", "journal", "article"),
    PERIODICAL("periodical", "periodical", "JFULL SER", "journal", "serial"),
    BOOK("book mvbook reference mvreference", "book classic", "BOOK EBOOK CLSWK", "book", "book"),
    COLLECTION("collection mvcollection", "book collection", "EDBOOK", "book", "edited-work"),
    MANUAL("manual", "book", "BOOK", "book", "manual"),
    BOOKLET("booklet", "pamphlet", "PAMP", "book", "pamphlet"),
    INCOLLECTION("incollection suppcollection", "chapter", "CHAP ECHAP", "book", "book"),
    INBOOK("inbook bookinbook suppbook", "chapter", "CHAP", "book", "book"),
    INREFERENCE("inreference", "entry-encyclopedia entry-dictionary entry", "ENCYC DICT", "book", "encyclopedia"),
    INPROCEEDINGS("inproceedings conference", "paper-conference", "CPAPER CONF", "confproc", "conference-paper"),
    PROCEEDINGS("proceedings mvproceedings", "book", "CONF", "confproc", "proceedings"),
    THESIS("thesis phdthesis mastersthesis", "thesis", "THES", "thesis", "thesis"),
    REPORT("report techreport", "report", "RPRT GOVDOC", "report", "report"),
    ONLINE("online electronic www webpage", "webpage post post-weblog", "ELEC WEB BLOG", "webpage", "website"),
    DATASET("dataset", "dataset", "DATA AGGR DBASE", "data", "data"),
    SOFTWARE("software", "software", "COMP", "software", "software"),
    PATENT("patent", "patent", "PAT", "patent", "patent"),
    STANDARD("standard", "standard", "STAND STD", "standard", "standard"),
    UNPUBLISHED("unpublished", "manuscript speech", "UNPB UNPD MANSCPT", "other", "unpublished"),
    IMAGE("image artwork", "graphic figure map", "FIGURE ART CHART MAP SLIDE", "other", "art"),
    VIDEO("video movie", "motion_picture broadcast", "VIDEO MPCT ADVS", "other", "video"),
    AUDIO("audio music", "song musical_score", "SOUND MUSIC", "other", "sound-recording"),
    LETTER("letter", "personal_communication interview", "PCOMM ICOMM", "other", "personal-communication"),
    LEGISLATION("legislation legal", "legislation bill regulation treaty", "STAT BILL UNBILL LEGAL", "other",
            "statute"),
    JURISDICTION("jurisdiction", "legal_case hearing", "CASE HEAR", "other", "legal-case"),
    MISC("misc", "document article event", "GEN", "other", "generic"),
    PERFORMANCE("performance", "performance", "GEN", "other", "generic");

    private static final Map<String, WorkType> BY_BIBTEX = index(type -> type.bibTeX);
    private static final Map<String, WorkType> BY_CSL = index(type -> type.csl);
    private static final Map<String, WorkType> BY_RIS = index(type -> type.ris);

    /** RIS types that are more specific than a work type, with the equivalent entry subtype. */
    private static final Map<String, String> CLOSER_RIS = Map.of("MGZN", "magazine", "NEWS", "newspaper", "MAP", "map",
            "BLOG", "post-weblog", "BILL", "bill", "HEAR", "hearing", "DICT", "entry-dictionary", "MUSIC",
            "musical_score", "CLSWK", "classic");

    private final List<String> bibTeX;
    private final List<String> csl;
    private final List<String> ris;
    private final String jats;
    private final String cff;

    WorkType(String bibTeX, String csl, String ris, String jats, String cff) {
        this.bibTeX = List.of(bibTeX.split(" "));
        this.csl = List.of(csl.split(" "));
        this.ris = List.of(ris.split(" "));
        this.jats = jats;
        this.cff = cff;
    }

    /** The type of an entry; {@link #MISC} for an unknown one. */
    public static WorkType of(BibliographyEntry work) {
        return BY_BIBTEX.getOrDefault(work.type(), MISC);
    }

    /** The type for a BibTeX or biblatex entry type, in small letters; empty for an unknown one. */
    public static Optional<WorkType> ofBibTeX(String type) {
        return Optional.ofNullable(BY_BIBTEX.get(type));
    }

    /** The type for a CSL type; empty for an unknown one. */
    public static Optional<WorkType> ofCsl(String type) {
        return Optional.ofNullable(BY_CSL.get(type));
    }

    /** The type for a RIS type; empty for an unknown one. */
    public static Optional<WorkType> ofRis(String type) {
        return Optional.ofNullable(BY_RIS.get(type.toUpperCase(Locale.ROOT)));
    }

    /** The CSL type of a work: the specific one for its entry subtype, else the one for its type. */
    public static String csl(BibliographyEntry work) {
        List<String> names = of(work).csl;
        return work.field("entrysubtype").flatMap(said -> names.stream().filter(name -> subtype(name).equals(said))
                .findFirst()).orElse(names.getFirst());
    }

    /** The entry subtype for a CSL type that is more specific than the work type; empty for others. */
    public static Optional<String> subtypeOfCsl(String type) {
        return ofCsl(type).filter(kind -> !kind.csl.getFirst().equals(type)).map(kind -> subtype(type));
    }

    private static String subtype(String csl) {
        return csl.startsWith("article-") ? csl.substring("article-".length()) : csl;
    }

    /** The RIS type of a work: the specific one for its entry subtype, else the one for its type. */
    public static String ris(BibliographyEntry work) {
        List<String> names = of(work).ris;
        return work.field("entrysubtype").flatMap(said -> names.stream()
                .filter(name -> said.equals(CLOSER_RIS.get(name))).findFirst()).orElse(names.getFirst());
    }

    /** The entry subtype for a RIS type that is more specific than the work type; empty for others. */
    public static Optional<String> subtypeOfRis(String type) {
        return Optional.ofNullable(CLOSER_RIS.get(type.toUpperCase(Locale.ROOT)));
    }

    /** The entry types of BibTeX and biblatex, the usual one first. */
    public List<String> bibTeX() {
        return bibTeX;
    }

    /** The CSL types that are read as this type; the first is the one written for it. */
    public List<String> csl() {
        return csl;
    }

    /** The value for {@code publication-type} in JATS. */
    public String jats() {
        return jats;
    }

    /** The value for {@code type} in the Citation File Format. */
    public String cff() {
        return cff;
    }

    /** Whether the work is part of a journal, magazine or newspaper. */
    public boolean inPeriodical() {
        return this == ARTICLE || this == REVIEW;
    }

    /** Whether the work is part of a book or of proceedings. */
    public boolean inBook() {
        return this == INCOLLECTION || this == INBOOK || this == INREFERENCE || this == INPROCEEDINGS;
    }

    private static Map<String, WorkType> index(Function<WorkType, List<String>> names) {
        Map<String, WorkType> index = new HashMap<>();
        Arrays.stream(values()).forEach(type -> names.apply(type).forEach(name -> index.putIfAbsent(name, type)));
        return Map.copyOf(index);
    }
}
