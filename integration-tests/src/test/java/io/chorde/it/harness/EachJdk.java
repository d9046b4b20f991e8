package io.chorde.it.harness;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The tests of the class run once on each JDK, with one instance for each, which has it in its
 * {@code @Parameter}: what is called before them may start a program whose output all of them read.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedClass(name = "{0}")
@MethodSource("io.chorde.it.harness.Jdks#all")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public @interface EachJdk {}
