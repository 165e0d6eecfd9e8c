/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.injection;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.function.Function;

import com.google.inject.Key;
import com.google.inject.binder.AnnotatedConstantBindingBuilder;
import com.google.inject.binder.ConstantBindingBuilder;

/** The binding of an annotated constant, such as whether names are compared without regard to case. */
final class RecordedConstant implements AnnotatedConstantBindingBuilder, ConstantBindingBuilder {

    private final List<RecordedBinding<?>> all;
    private Function<Class<?>, Key<?>> keyOf;

    RecordedConstant(List<RecordedBinding<?>> all) {
        this.all = all;
    }

    @Override
    public ConstantBindingBuilder annotatedWith(Class<? extends Annotation> annotation) {
        keyOf = type -> Key.get(type, annotation);
        return this;
    }

    @Override
    public ConstantBindingBuilder annotatedWith(Annotation annotation) {
        keyOf = type -> Key.get(type, annotation);
        return this;
    }

    @SuppressWarnings("unchecked")
    private void bind(Class<?> type, Object value) {
        RecordedBinding<Object> binding = new RecordedBinding<>((Key<Object>) keyOf.apply(type));
        binding.toInstance(value);
        all.add(binding);
    }

    @Override
    public void to(String value) {
        bind(String.class, value);
    }

    @Override
    public void to(int value) {
        bind(Integer.class, value);
    }

    @Override
    public void to(long value) {
        bind(Long.class, value);
    }

    @Override
    public void to(boolean value) {
        bind(Boolean.class, value);
    }

    @Override
    public void to(double value) {
        bind(Double.class, value);
    }

    @Override
    public void to(float value) {
        bind(Float.class, value);
    }

    @Override
    public void to(short value) {
        bind(Short.class, value);
    }

    @Override
    public void to(char value) {
        bind(Character.class, value);
    }

    @Override
    public void to(byte value) {
        bind(Byte.class, value);
    }

    @Override
    public void to(Class<?> value) {
        bind(Class.class, value);
    }

    @Override
    public <E extends Enum<E>> void to(E value) {
        bind(value.getDeclaringClass(), value);
    }
}
