package org.newsvoice.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.ITypeInfo;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** What to say of an option without a value, with one that it does not take, or left out. Stateless. */
final class WrongValue {

    private static final String NUMBER = "It is a whole number.";
    /** What picocli writes between its own words and those of a converter, which go on after the option's name. */
    private static final String INTRODUCED = ": ";

    private static final String SHARE = "It is a number, such as 0.2.";

    /** What a value is, by the type that it becomes. */
    private static final Map<Class<?>, String> FORMS = Map.of(
            int.class, NUMBER,
            Integer.class, NUMBER,
            long.class, NUMBER,
            Long.class, NUMBER,
            double.class, SHARE,
            Double.class, SHARE,
            LocalDate.class, "It is a day, such as 2027-06-08.");

    private WrongValue() {}

    /** Names the option and what it takes; empty when the fault is of another kind. */
    static Optional<String> explain(ParameterException e, String... words) {
        if (e instanceof MissingParameterException missing) {
            List<OptionSpec> options = missing.getMissing().stream()
                    .filter(OptionSpec.class::isInstance)
                    .map(OptionSpec.class::cast)
                    .toList();
            return options.isEmpty() ? Optional.empty() : Optional.of(missing(e, options, List.of(words)));
        }
        return e.getArgSpec() instanceof OptionSpec option ? wrong(e, option) : Optional.empty();
    }

    private static String missing(ParameterException e, List<OptionSpec> options, List<String> words) {
        OptionSpec first = options.get(0);
        if (Stream.of(first.names()).anyMatch(words::contains)) {
            return first.longestName() + " needs a value: " + shown(first) + ".";
        }
        return e.getCommandLine().getCommandName() + " needs "
                + options.stream().map(WrongValue::shown).collect(Collectors.joining(" and ")) + ".";
    }

    private static String shown(OptionSpec option) {
        return option.longestName() + " " + option.paramLabel();
    }

    private static Optional<String> wrong(ParameterException e, OptionSpec option) {
        if (option.converters().length > 0) {
            String message = String.valueOf(e.getMessage());
            return Optional.of(option.longestName() + message.substring(message.indexOf(INTRODUCED) + 1));
        }
        return Optional.ofNullable(form(option))
                .map(form -> option.longestName() + " cannot be " + e.getValue() + ". " + form);
    }

    private static @Nullable String form(ArgSpec option) {
        ITypeInfo type = option.typeInfo();
        if (type.isMap()) {
            return "It is " + option.paramLabel().replace("...", "") + ".";
        }
        ITypeInfo one = type.isMultiValue() && !type.getAuxiliaryTypeInfos().isEmpty()
                ? type.getAuxiliaryTypeInfos().get(0)
                : type;
        if (one.isEnum()) {
            return "It is one of: "
                    + Arrays.stream(one.getType().getEnumConstants())
                            .map(value ->
                                    value.toString().toLowerCase(Locale.ROOT).replace('_', '-'))
                            .collect(Collectors.joining(", "))
                    + ".";
        }
        return FORMS.get(one.getType());
    }
}
