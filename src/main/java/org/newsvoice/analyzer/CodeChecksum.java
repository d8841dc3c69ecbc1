package org.newsvoice.analyzer;

import static org.apache.xbean.asm9.Opcodes.ASM9;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.apache.xbean.asm9.ClassReader;
import org.apache.xbean.asm9.ClassVisitor;
import org.apache.xbean.asm9.FieldVisitor;
import org.apache.xbean.asm9.Handle;
import org.apache.xbean.asm9.Label;
import org.apache.xbean.asm9.MethodVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The checksum of what a class does: its types, fields and instructions, without the numbers of its lines, the names of its
 * local variables, its annotations, and the words that describe a column ({@code ColumnDoc}). So a comment or a description
 * may change, and analyses stay. For one class, on one thread.
 */
final class CodeChecksum extends ClassVisitor {

    private static final String DESCRIPTION = "org/newsvoice/table/ColumnDoc";

    private final CRC32 crc = new CRC32();

    private CodeChecksum() {
        super(ASM9);
    }

    /** The CRC-32 of what the class in {@code bytes} does. */
    static long of(byte[] bytes) {
        CodeChecksum checksum = new CodeChecksum();
        // Frames follow from the instructions.
        new ClassReader(bytes).accept(checksum, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return checksum.crc.getValue();
    }

    private void add(@Nullable Object... parts) {
        crc.update((Arrays.deepToString(parts) + '\n').getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void visit(
            int version, int access, String name, @Nullable String signature, String parent, String[] interfaces) {
        add("class", version, access, name, signature, parent, interfaces);
    }

    /** Without a constant's value, which the compiler copies to every place that uses it. */
    @Override
    public @Nullable FieldVisitor visitField(
            int access, String name, String type, @Nullable String signature, @Nullable Object value) {
        add("field", access, name, type, signature);
        return null;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String type, @Nullable String signature, String @Nullable [] thrown) {
        add("method", access, name, type, signature);
        return new Instructions();
    }

    /** One method's, in their order. Places that they jump to are numbered as they are met. */
    private final class Instructions extends MethodVisitor {

        private final Map<Label, Integer> places = new HashMap<>();
        /** Strings that are about to be handed over: perhaps to a description. */
        private final List<Object> strings = new ArrayList<>();

        Instructions() {
            super(ASM9);
        }

        private void instruction(@Nullable Object... parts) {
            strings.forEach(string -> CodeChecksum.this.add("string", string));
            strings.clear();
            CodeChecksum.this.add(parts);
        }

        private int place(Label label) {
            return places.computeIfAbsent(label, unused -> places.size());
        }

        private Object[] places(Label[] labels) {
            return Arrays.stream(labels).map(this::place).toArray();
        }

        @Override
        public void visitLdcInsn(Object constant) {
            if (constant instanceof String) {
                strings.add(constant);
            } else {
                instruction("constant", constant.getClass().getName(), constant);
            }
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String type, boolean isInterface) {
            if (owner.equals(DESCRIPTION)) {
                strings.clear();
            }
            instruction(opcode, owner, name, type);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String type, Handle bootstrap, Object... arguments) {
            instruction(name, type, bootstrap, arguments);
        }

        @Override
        public void visitInsn(int opcode) {
            instruction(opcode);
        }

        @Override
        public void visitIntInsn(int opcode, int operand) {
            instruction(opcode, operand);
        }

        @Override
        public void visitVarInsn(int opcode, int variable) {
            instruction(opcode, variable);
        }

        @Override
        public void visitIincInsn(int variable, int increment) {
            instruction("increment", variable, increment);
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            instruction(opcode, type);
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String type) {
            instruction(opcode, owner, name, type);
        }

        @Override
        public void visitMultiANewArrayInsn(String type, int dimensions) {
            instruction(type, dimensions);
        }

        @Override
        public void visitLabel(Label label) {
            instruction("place", place(label));
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
            instruction(opcode, place(label));
        }

        @Override
        public void visitTableSwitchInsn(int least, int greatest, Label otherwise, Label... labels) {
            instruction(least, greatest, place(otherwise), places(labels));
        }

        @Override
        public void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] labels) {
            instruction(keys, place(otherwise), places(labels));
        }

        @Override
        public void visitTryCatchBlock(Label begin, Label end, Label handler, @Nullable String type) {
            instruction(place(begin), place(end), place(handler), type);
        }
    }
}
