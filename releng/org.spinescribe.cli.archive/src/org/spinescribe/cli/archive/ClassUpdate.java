/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.JSRInlinerAdapter;

/**
 * Converts classes for Java 5 or older to the format of Java 7, with stack map frames for the verifier. Their behaviour
 * stays the same.
 */
final class ClassUpdate implements AutoCloseable {

    private static final int JAVA_6 = 50;

    private final URLClassLoader classes;

    /** @param jars contain the classes to which the converted ones refer */
    ClassUpdate(List<Path> jars) {
        classes = new URLClassLoader(jars.stream().map(ClassUpdate::url).toArray(URL[]::new));
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isOld(byte[] classFile) {
        return ByteBuffer.wrap(classFile).getShort(6) < JAVA_6;
    }

    byte[] apply(byte[] classFile) {
        ClassWriter writer = new FrameWriter();
        new ClassReader(classFile).accept(new ClassVisitor(Opcodes.ASM9, writer) {

            @Override
            public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
                super.visit(Opcodes.V1_7, access, name, signature, superName, interfaces);
            }

            @Override
            public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
                MethodVisitor method = super.visitMethod(access, name, descriptor, signature, exceptions);
                return new JSRInlinerAdapter(method, access, name, descriptor, signature, exceptions);
            }
        }, ClassReader.SKIP_FRAMES);
        return writer.toByteArray();
    }

    @Override
    public void close() throws IOException {
        classes.close();
    }

    private final class FrameWriter extends ClassWriter {

        FrameWriter() {
            super(COMPUTE_FRAMES);
        }

        @Override
        protected ClassLoader getClassLoader() {
            return classes;
        }

        /** Optional libraries are missing. Code that needs them never runs. */
        @Override
        protected String getCommonSuperClass(String one, String other) {
            try {
                return super.getCommonSuperClass(one, other);
            } catch (TypeNotPresentException e) {
                return "java/lang/Object";
            }
        }
    }
}
