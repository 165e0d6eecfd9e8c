/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.injection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.spinescribe.language.CaseReportRuntimeModule;
import org.spinescribe.language.JournalRuntimeModule;

import com.google.inject.AbstractModule;
import com.google.inject.Binder;
import com.google.inject.ConfigurationException;
import com.google.inject.Guice;
import com.google.inject.ImplementedBy;
import com.google.inject.Inject;
import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.Module;
import com.google.inject.Provider;
import com.google.inject.Scopes;
import com.google.inject.Singleton;
import com.google.inject.Stage;
import com.google.inject.name.Named;
import com.google.inject.name.Names;

/** The quick injector provides the same objects as Guice. */
class QuickInjectorTest {

    /** Bindings that Guice adds for itself. */
    private static final Set<Class<?>> OF_GUICE = Set.of(Injector.class, Stage.class, Logger.class);

    @TestFactory
    Stream<DynamicTest> providesObjectsOfTheSameClassesAsGuice() {
        return Stream.of(new CaseReportRuntimeModule(), new JournalRuntimeModule())
                .map(module -> DynamicTest.dynamicTest(module.getClass().getSimpleName(), () -> compare(module)));
    }

    private static void compare(Module module) {
        Injector guice = Guice.createInjector(module);
        Injector quick = new QuickInjector(module);
        Map<String, String> expected = new LinkedHashMap<>();
        Map<String, String> actual = new LinkedHashMap<>();
        for (Key<?> key : guice.getBindings().keySet()) {
            if (!OF_GUICE.contains(key.getTypeLiteral().getRawType())) {
                expected.put(key.toString(), kept(guice, key));
                actual.put(key.toString(), kept(quick, key));
            }
        }
        assertTrue(expected.size() > 50, "bindings: " + expected.size());
        assertEquals(expected, actual);
    }

    /** The class of the object, and whether it is a singleton; or that the injector provides none. */
    private static String kept(Injector injector, Key<?> key) {
        try {
            Object first = injector.getInstance(key);
            return first == null ? "null" : first.getClass().getName()
                    + (first == injector.getInstance(key) ? ", one" : "");
        } catch (RuntimeException e) {
            return "none";
        }
    }

    @ImplementedBy(Screw.class)
    interface Implant {
    }

    static class Screw implements Implant {
        @Inject
        private Provider<Construct> construct;
    }

    @Singleton
    static class Surgeon {
    }

    static class Ancestor {
        private final StringBuilder order = new StringBuilder();

        @Inject
        void ancestor(Surgeon surgeon) {
            order.append("ancestor ");
        }

        @Inject
        void replaced(Surgeon surgeon) {
            order.append("never ");
        }
    }

    static class Construct extends Ancestor {
        private final Implant implant;
        @Inject
        private Surgeon surgeon;
        @Inject
        @Named("side")
        private String side;
        @Inject(optional = true)
        @Named("nobody binds this")
        private String kept = "kept";
        @Inject
        private Mirror mirror;

        @Inject
        Construct(Implant implant) {
            this.implant = implant;
        }

        @Inject
        @Override
        void replaced(Surgeon other) {
            super.order.append("descendant");
        }
    }

    static class Mirror {
        @Inject
        private Other other;
    }

    static class Other {
        @Inject
        private Mirror mirror;
    }

    static class Abroad {
        @Inject
        private Runnable nothing;
    }

    private final Injector injector = new QuickInjector(new SideAndLevels());

    static class SideAndLevels implements Module {
        @Override
        public void configure(Binder binder) {
            binder.bind(String.class).annotatedWith(Names.named("side")).toInstance("left");
            binder.bindConstant().annotatedWith(Names.named("levels")).to(3);
        }
    }

    @Test
    void fillsConstructorsFieldsAndMethodsAncestorsFirst() {
        Construct made = injector.getInstance(Construct.class);
        assertEquals("left", made.side);
        assertEquals("kept", made.kept);
        assertEquals("ancestor descendant", ((Ancestor) made).order.toString());
        assertNotSame(made, assertInstanceOf(Screw.class, made.implant).construct.get());
    }

    @Test
    void keepsOneOfEachSingleton() {
        assertSame(injector.getInstance(Surgeon.class), injector.getInstance(Construct.class).surgeon);
    }

    @Test
    void fillsMutuallyDependentObjects() {
        Mirror mirror = injector.getInstance(Construct.class).mirror;
        assertSame(mirror, mirror.other.mirror);
    }

    @Test
    void bindsConstantsByTheirWrapper() {
        assertEquals(3, injector.getInstance(Key.get(int.class, Names.named("levels"))));
    }

    @Test
    void theMessageNamesTheMissingBinding() {
        Exception error = assertThrows(ConfigurationException.class, () -> injector.getInstance(Abroad.class));
        assertTrue(error.getMessage().contains("Runnable"), error.getMessage());
    }

    @Test
    void unknownPartsOfGuiceAreRefused() {
        Module scoped = new AbstractModule() {
            @Override
            protected void configure() {
                bind(Implant.class).to(Screw.class).in(Scopes.NO_SCOPE);
            }
        };
        Exception error = assertThrows(UnsupportedOperationException.class, () -> new QuickInjector(scoped));
        assertTrue(error.getMessage().contains("scopes"), error.getMessage());
    }
}
