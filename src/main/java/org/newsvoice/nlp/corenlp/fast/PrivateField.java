package org.newsvoice.nlp.corenlp.fast;

import java.lang.reflect.Field;

/** A field of CoreNLP's that has no accessor: only its serialized form, which we do not read by ourselves, holds the weights. */
record PrivateField(Field field) {

    static PrivateField of(Class<?> owner, String name) {
        try {
            Field field = owner.getDeclaredField(name);
            field.setAccessible(true);
            return new PrivateField(field);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("another CoreNLP than the one that the decoders were written for", e);
        }
    }

    Object get(Object object) {
        try {
            return field.get(object);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
