/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.injection;

import java.util.List;
import java.util.Map;
import java.util.Set;

import com.google.inject.Binding;
import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.MembersInjector;
import com.google.inject.Module;
import com.google.inject.Provider;
import com.google.inject.Scope;
import com.google.inject.TypeLiteral;
import com.google.inject.spi.Element;
import com.google.inject.spi.InjectionPoint;
import com.google.inject.spi.TypeConverterBinding;

/** The methods of Guice's injector that provide no objects. Xtext calls none of them; they throw an exception. */
abstract class UninspectedInjector implements Injector {

    private static UnsupportedOperationException unsupported() {
        return new UnsupportedOperationException("This injector gives objects only. Use Guice to inspect bindings.");
    }

    @Override
    public final <T> MembersInjector<T> getMembersInjector(TypeLiteral<T> type) {
        return this::injectMembers;
    }

    @Override
    public final <T> MembersInjector<T> getMembersInjector(Class<T> type) {
        return this::injectMembers;
    }

    @Override
    public final Map<Key<?>, Binding<?>> getBindings() {
        throw unsupported();
    }

    @Override
    public final Map<Key<?>, Binding<?>> getAllBindings() {
        throw unsupported();
    }

    @Override
    public final <T> Binding<T> getBinding(Key<T> key) {
        throw unsupported();
    }

    @Override
    public final <T> Binding<T> getBinding(Class<T> type) {
        throw unsupported();
    }

    @Override
    public final <T> Binding<T> getExistingBinding(Key<T> key) {
        throw unsupported();
    }

    @Override
    public final <T> Provider<T> getProvider(Class<T> type) {
        return getProvider(Key.get(type));
    }

    @Override
    public final <T> Provider<T> getProvider(Key<T> key) {
        return () -> getInstance(key);
    }

    @Override
    public final <T> T getInstance(Class<T> type) {
        return getInstance(Key.get(type));
    }

    @Override
    public final Injector getParent() {
        return null;
    }

    @Override
    public final Injector createChildInjector(Iterable<? extends Module> modules) {
        throw unsupported();
    }

    @Override
    public final Injector createChildInjector(Module... modules) {
        throw unsupported();
    }

    @Override
    public final Map<Class<? extends java.lang.annotation.Annotation>, Scope> getScopeBindings() {
        throw unsupported();
    }

    @Override
    public final Set<TypeConverterBinding> getTypeConverterBindings() {
        throw unsupported();
    }

    @Override
    public final List<Element> getElements() {
        throw unsupported();
    }

    @Override
    public final Map<TypeLiteral<?>, List<InjectionPoint>> getAllMembersInjectorInjectionPoints() {
        throw unsupported();
    }
}
