/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language;

import java.util.function.Supplier;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.spinescribe.language.injection.QuickInjector;

import com.google.common.base.Suppliers;
import com.google.inject.Injector;

/** Makes journal files readable outside Eclipse. */
public class JournalStandaloneSetup extends JournalStandaloneSetupGenerated {

    /** Registers the language for this virtual machine. Nothing is set up before the first journal file is read. */
    public static void doSetup() {
        Supplier<Injector> language =
                Suppliers.memoize(new JournalStandaloneSetup()::createInjectorAndDoEMFRegistration);
        Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap().put("journal",
                (Resource.Factory.Descriptor) () -> language.get().getInstance(IResourceFactory.class));
        IResourceServiceProvider.Registry.INSTANCE.getExtensionToFactoryMap().put("journal",
                (IResourceServiceProvider.Provider) (uri, contentType) ->
                        language.get().getInstance(IResourceServiceProvider.class));
    }

    /** An injector that starts quickly. Editors add bindings of their own and use Guice. */
    @Override
    public Injector createInjector() {
        return new QuickInjector(new JournalRuntimeModule());
    }
}
