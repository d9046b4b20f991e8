/** {@code java -jar chorde.jar}: what it prints and where, and how it ends. */
package io.chorde.it.cli;
