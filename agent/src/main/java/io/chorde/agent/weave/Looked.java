package io.chorde.agent.weave;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * In the advice, the answer to the lookup. Each <em>read</em> of the parameter is a lookup of its
 * own: read it once, into a local.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
@interface Looked {}
