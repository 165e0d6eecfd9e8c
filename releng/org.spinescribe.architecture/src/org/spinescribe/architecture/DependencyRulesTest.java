/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;

/** The rules on dependencies between packages, each with its reason. */
class DependencyRulesTest {

    private static final String[] EDITOR = { "org.eclipse.swt..", "org.eclipse.jface..", "org.eclipse.ui..",
            "org.eclipse.core.." };

    /** A change to a package must affect only the packages that use it. */
    @Test
    void packagesFormNoCycle() {
        slices().matching("org.spinescribe.(**)").should().beFreeOfCycles()
                .because("a change in one package of a circle touches all of them").check(Bundles.all());
    }

    /**
     * Dependencies between bundles go in one direction. OSGi ensures this only for code that runs there, and the
     * command line runs without OSGi.
     */
    @TestFactory
    Stream<DynamicTest> noBundleUsesABundleAbove() {
        return Stream.of(
                arrow("clinical", "sources", "language", "manuscript", "drafts", "cli", "ui"),
                arrow("sources", "language", "manuscript", "drafts", "cli", "ui"),
                arrow("language", "language.ide", "manuscript", "drafts", "cli", "ui"),
                arrow("language.ide", "manuscript", "drafts", "cli", "ui"),
                arrow("manuscript", "language.ide", "drafts", "cli", "ui"),
                arrow("drafts", "language.ide", "manuscript", "cli", "ui"),
                arrow("cli", "ui"));
    }

    private static DynamicTest arrow(String bundle, String... above) {
        String[] packages = Stream.of(above).map(name -> "org.spinescribe." + name + "..").toArray(String[]::new);
        return DynamicTest.dynamicTest(bundle, () -> noClasses().that(belongTo(bundle)).should()
                .dependOnClassesThat().resideInAnyPackage(packages)
                .because(bundle + " must be usable without the bundles above").check(Bundles.all()));
    }

    private static DescribedPredicate<JavaClass> belongTo(String bundle) {
        return DescribedPredicate.describe("belong to " + bundle, type -> {
            String name = type.getPackageName() + ".";
            return name.startsWith("org.spinescribe." + bundle + ".") && Bundles.NAMES.stream()
                    .noneMatch(other -> other.startsWith(bundle + ".")
                    && name.startsWith("org.spinescribe." + other + "."));
        });
    }

    /** Any program can use the knowledge of medicine and of file formats. */
    @Test
    void clinicalAndSourcesKnowNeitherXtextNorEclipse() {
        noClasses().that().resideInAnyPackage("org.spinescribe.clinical..", "org.spinescribe.sources..").should()
                .dependOnClassesThat().resideInAnyPackage("org.eclipse..")
                .because("levels, scales and bibliographies are facts that any program can use").check(Bundles.all());
    }

    /** The command line and all editors start the same language without a workbench. */
    @Test
    void onlyTheUserInterfaceKnowsTheWorkbench() {
        noClasses().that().resideOutsideOfPackages("org.spinescribe.ui..", "org.spinescribe.studio..").should()
                .dependOnClassesThat().resideInAnyPackage(EDITOR)
                .because("the command line has no workbench").check(Bundles.all());
    }

    /** A writer sets any manuscript, whatever its source. */
    @Test
    void writersDoNotKnowTheLanguage() {
        noClasses().that().resideInAnyPackage("org.spinescribe.manuscript", "org.spinescribe.manuscript.docx..",
                "org.spinescribe.manuscript.pdf..", "org.spinescribe.manuscript.html..",
                "org.spinescribe.manuscript.jats..").should()
                .dependOnClassesThat().resideInAnyPackage("org.spinescribe.language..")
                .because("a manuscript can come from a Word file as well").check(Bundles.all());
    }

    /** Each rule can be understood, changed and removed by itself. */
    @Test
    void noGroupOfRulesUsesAnotherGroup() {
        slices().matching("org.spinescribe.language.rules.(*)..")
                .that(DescribedPredicate.describe("are groups",
                        slice -> !slice.getNamePart(1).equals("engine")))
                .should().notDependOnEachOther()
                .because("code for two groups belongs in a package without rules").check(Bundles.all());
    }

    /** A rule must not depend on how it is run. */
    @Test
    void rulesDoNotKnowTheirEngine() {
        noClasses().that().resideInAPackage("org.spinescribe.language.rules..").and()
                .resideOutsideOfPackage("org.spinescribe.language.rules.engine..").should()
                .dependOnClassesThat().resideInAPackage("org.spinescribe.language.rules.engine..")
                .because("the engine runs the rules").check(Bundles.all());
    }

    /** An image has megabytes, and a keystroke takes milliseconds. The page of each rule says when the rule runs. */
    @Test
    void typingRulesReadNeitherImagesNorTables() {
        noClasses().that(DescribedPredicate.describe("are rules that run while typing",
                DependencyRulesTest::runsWhileTyping)).should().dependOnClassesThat()
                .resideInAnyPackage("org.spinescribe.sources.images..", "org.spinescribe.sources.tables..")
                .orShould().dependOnClassesThat().haveSimpleName("FigureImage")
                .because("a keystroke does not wait for a disk").check(Bundles.all());
    }

    private static boolean runsWhileTyping(JavaClass type) {
        String name = type.getPackageName().replace("org.spinescribe.language.rules.", "");
        String rule = type.getSimpleName().replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
        Path page = Bundles.sources("language").resolve("org/spinescribe/language/rules").resolve(name)
                .resolve(rule.replaceFirst("^" + name + "-", "") + ".md");
        try {
            return Files.isRegularFile(page) && Files.readString(page).contains("\nruns: while typing\n");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Readers need no imports to know which class a name means. */
    @Test
    void classNamesAreUnique() {
        Set<String> once = new TreeSet<>();
        Set<String> twice = new TreeSet<>();
        Bundles.all().stream().filter(JavaClass::isTopLevelClass).map(JavaClass::getSimpleName)
                .filter(name -> !name.equals("package-info")).filter(name -> !once.add(name)).forEach(twice::add);
        assertEquals(Set.of(), twice);
    }

    /** New readers first look at the purpose of a package. */
    @Test
    void everyPackageHasADescription() throws IOException {
        Set<String> silent = new TreeSet<>();
        for (String bundle : Bundles.NAMES) {
            try (Stream<Path> files = Files.walk(Bundles.sources(bundle))) {
                files.filter(file -> file.toString().endsWith(".java")).map(Path::getParent).distinct()
                        .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                        .map(folder -> Bundles.sources(bundle).relativize(folder).toString()).forEach(silent::add);
            }
        }
        assertEquals(Set.of(), silent);
    }
}
