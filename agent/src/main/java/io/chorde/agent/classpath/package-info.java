/**
 * The class path of an application, as a source of class files: folders, jars, and the jars within
 * the archives of Spring Boot and of web applications. Reads bytes and nothing else: in here
 * nothing of an application is loaded, and nothing is known of rules or of how results are shown.
 */
package io.chorde.agent.classpath;
