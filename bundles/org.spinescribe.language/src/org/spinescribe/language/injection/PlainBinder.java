/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.injection;

import org.aopalliance.intercept.MethodInterceptor;

import com.google.inject.Binder;
import com.google.inject.Binding;
import com.google.inject.Key;
import com.google.inject.MembersInjector;
import com.google.inject.Module;
import com.google.inject.PrivateBinder;
import com.google.inject.Provider;
import com.google.inject.Scope;
import com.google.inject.Stage;
import com.google.inject.TypeLiteral;
import com.google.inject.matcher.Matcher;
import com.google.inject.spi.Dependency;
import com.google.inject.spi.Message;
import com.google.inject.spi.ModuleAnnotatedMethodScanner;
import com.google.inject.spi.ProvisionListener;
import com.google.inject.spi.TypeConverter;
import com.google.inject.spi.TypeListener;

/** The part of Guice's binder that no module of a language uses. A module that uses it is refused. */
abstract class PlainBinder implements Binder {

    static UnsupportedOperationException unsupported(String what) {
        return new UnsupportedOperationException("This injector knows no " + what + ". Use Guice for this module.");
    }

    @Override
    public final void install(Module module) {
        module.configure(this);
    }

    @Override
    public final Stage currentStage() {
        return Stage.DEVELOPMENT;
    }

    @Override
    public final Binder withSource(Object source) {
        return this;
    }

    @Override
    public final Binder skipSources(Class<?>... classes) {
        return this;
    }

    @Override
    public final void addError(String message, Object... arguments) {
        throw new IllegalStateException(message.formatted(arguments));
    }

    @Override
    public final void addError(Throwable problem) {
        throw new IllegalStateException(problem);
    }

    @Override
    public final void addError(Message message) {
        throw new IllegalStateException(message.getMessage());
    }

    @Override
    public final void bindInterceptor(Matcher<? super Class<?>> classes,
            Matcher<? super java.lang.reflect.Method> methods, MethodInterceptor... interceptors) {
        throw unsupported("interceptors");
    }

    @Override
    public final void bindScope(Class<? extends java.lang.annotation.Annotation> annotation, Scope scope) {
        throw unsupported("scopes but singletons");
    }

    @Override
    public final <T> void requestInjection(TypeLiteral<T> type, T instance) {
        throw unsupported("requested injections");
    }

    @Override
    public final void requestInjection(Object instance) {
        throw unsupported("requested injections");
    }

    @Override
    public final void requestStaticInjection(Class<?>... types) {
        throw unsupported("static injection");
    }

    @Override
    public final <T> Provider<T> getProvider(Key<T> key) {
        throw unsupported("providers within modules");
    }

    @Override
    public final <T> Provider<T> getProvider(Dependency<T> dependency) {
        throw unsupported("providers within modules");
    }

    @Override
    public final <T> Provider<T> getProvider(Class<T> type) {
        throw unsupported("providers within modules");
    }

    @Override
    public final <T> MembersInjector<T> getMembersInjector(TypeLiteral<T> type) {
        throw unsupported("members injectors within modules");
    }

    @Override
    public final <T> MembersInjector<T> getMembersInjector(Class<T> type) {
        throw unsupported("members injectors within modules");
    }

    @Override
    public final void convertToTypes(Matcher<? super TypeLiteral<?>> types, TypeConverter converter) {
        throw unsupported("converters");
    }

    @Override
    public final void bindListener(Matcher<? super TypeLiteral<?>> types, TypeListener listener) {
        throw unsupported("listeners");
    }

    @Override
    public final void bindListener(Matcher<? super Binding<?>> bindings, ProvisionListener... listeners) {
        throw unsupported("listeners");
    }

    @Override
    public final PrivateBinder newPrivateBinder() {
        throw unsupported("private modules");
    }

    @Override
    public final void requireExplicitBindings() {
        throw unsupported("requirements of bindings");
    }

    @Override
    public final void disableCircularProxies() {
        throw unsupported("requirements of bindings");
    }

    @Override
    public final void requireAtInjectOnConstructors() {
        throw unsupported("requirements of bindings");
    }

    @Override
    public final void requireExactBindingAnnotations() {
        throw unsupported("requirements of bindings");
    }

    @Override
    public final void scanModulesForAnnotatedMethods(ModuleAnnotatedMethodScanner scanner) {
        throw unsupported("scanners");
    }
}
