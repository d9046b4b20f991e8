package io.chorde.agent.cli;

import io.chorde.config.RuleFileReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the JSON Schema of rule files. */
@Command(
    name = "schema",
    header = "Print the JSON Schema of rule files, for editors.",
    description = {
      "",
      "Editors complete and check a rule file by its JSON Schema (draft 7). Write the",
      "schema beside the rule file, and let the file's first line name it:",
      "",
      "  # yaml-language-server: $$schema=rules.schema.json",
      "",
      "That is for editors with the YAML language server, VS Code and Vim among them.",
      "In IntelliJ: Settings, Languages, Schemas and DTDs, JSON Schema Mappings."
    },
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Examples:",
      "  java -jar chorde.jar schema > rules.schema.json",
      "  java -jar chorde.jar schema --output config/rules.schema.json"
    })
final class SchemaCommand implements Callable<Integer> {

  private static final String SCHEMA = "rules.schema.json";

  private final PrintStream out;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file instead; one that is there is replaced.")
  private Path output;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  SchemaCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    if (output == null) {
      copy(out);
    } else {
      try (OutputStream file = Files.newOutputStream(output)) {
        copy(file);
      } catch (NoSuchFileException e) {
        throw new IOException("cannot write " + output + ": there is no such folder", e);
      } catch (IOException e) {
        throw new IOException("cannot write " + output + ": " + e, e);
      }
    }
    return Chorde.OK;
  }

  private static void copy(OutputStream to) throws IOException {
    try (InputStream schema = RuleFileReader.class.getResourceAsStream(SCHEMA)) {
      if (schema == null) {
        throw new FileNotFoundException(SCHEMA);
      }
      byte[] buffer = new byte[8192];
      for (int n = schema.read(buffer); n >= 0; n = schema.read(buffer)) {
        to.write(buffer, 0, n);
      }
    }
    to.flush();
  }
}
