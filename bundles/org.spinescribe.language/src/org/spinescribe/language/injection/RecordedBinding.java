/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.injection;

import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;

import com.google.inject.Key;
import com.google.inject.Scope;
import com.google.inject.Scopes;
import com.google.inject.Singleton;
import com.google.inject.TypeLiteral;
import com.google.inject.binder.AnnotatedBindingBuilder;
import com.google.inject.binder.LinkedBindingBuilder;
import com.google.inject.binder.ScopedBindingBuilder;

/** The binding of one key. It changes only while its module is being configured. */
final class RecordedBinding<T> implements AnnotatedBindingBuilder<T> {

    private Key<T> key;
    private BindingTarget target;
    private boolean singleton;
    private boolean eager;

    /** Starts the binding of a key. */
    RecordedBinding(Key<T> key) {
        become(key);
    }

    private LinkedBindingBuilder<T> become(Key<T> now) {
        key = now;
        target = new BindingTarget.Other(now);
        return this;
    }

    Key<T> key() {
        return key;
    }

    BindingTarget target() {
        return target;
    }

    /** Whether all requests for this key get the same object. */
    boolean singleton() {
        return singleton;
    }

    /** Whether the object is created in advance. */
    boolean eager() {
        return eager;
    }

    private ScopedBindingBuilder set(BindingTarget to) {
        target = to;
        return this;
    }

    @Override
    public LinkedBindingBuilder<T> annotatedWith(Class<? extends Annotation> annotation) {
        return become(Key.get(key.getTypeLiteral(), annotation));
    }

    @Override
    public LinkedBindingBuilder<T> annotatedWith(Annotation annotation) {
        return become(Key.get(key.getTypeLiteral(), annotation));
    }

    @Override
    public ScopedBindingBuilder to(Class<? extends T> type) {
        return set(new BindingTarget.Other(Key.get(type)));
    }

    @Override
    public ScopedBindingBuilder to(TypeLiteral<? extends T> type) {
        return set(new BindingTarget.Other(Key.get(type)));
    }

    @Override
    public ScopedBindingBuilder to(Key<? extends T> other) {
        return set(new BindingTarget.Other(other));
    }

    @Override
    public void toInstance(T instance) {
        set(new BindingTarget.Instance(instance));
    }

    @Override
    public ScopedBindingBuilder toProvider(com.google.inject.Provider<? extends T> provider) {
        return set(new BindingTarget.Provided(provider));
    }

    @Override
    public ScopedBindingBuilder toProvider(jakarta.inject.Provider<? extends T> provider) {
        return set(new BindingTarget.Provided(provider));
    }

    @Override
    public ScopedBindingBuilder toProvider(Class<? extends jakarta.inject.Provider<? extends T>> provider) {
        return set(new BindingTarget.ProvidedBy(Key.get(provider)));
    }

    @Override
    public ScopedBindingBuilder toProvider(TypeLiteral<? extends jakarta.inject.Provider<? extends T>> provider) {
        return set(new BindingTarget.ProvidedBy(Key.get(provider)));
    }

    @Override
    public ScopedBindingBuilder toProvider(Key<? extends jakarta.inject.Provider<? extends T>> provider) {
        return set(new BindingTarget.ProvidedBy(provider));
    }

    @Override
    public <S extends T> ScopedBindingBuilder toConstructor(Constructor<S> constructor) {
        throw PlainBinder.unsupported("bindings to constructors");
    }

    @Override
    public <S extends T> ScopedBindingBuilder toConstructor(Constructor<S> constructor, TypeLiteral<? extends S> type) {
        throw PlainBinder.unsupported("bindings to constructors");
    }

    @Override
    public void in(Class<? extends Annotation> scope) {
        if (scope != Singleton.class && scope != jakarta.inject.Singleton.class) {
            throw PlainBinder.unsupported("scopes but singletons");
        }
        singleton = true;
    }

    @Override
    public void in(Scope scope) {
        if (scope != Scopes.SINGLETON) {
            throw PlainBinder.unsupported("scopes but singletons");
        }
        singleton = true;
    }

    @Override
    public void asEagerSingleton() {
        singleton = true;
        eager = true;
    }
}
