package io.chorde.agent.cli;

import io.chorde.agent.check.Check;
import io.chorde.agent.check.CheckResult;
import io.chorde.agent.classpath.ClassPath;
import io.chorde.agent.classpath.ClassPathException;
import io.chorde.agent.classpath.ClassPathFiles;
import io.chorde.agent.expression.ExpressionSyntax;
import io.chorde.config.Reading;
import io.chorde.config.RuleFileReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what is wrong with a rule file, and what it would do to an application. */
@Command(
    name = "check",
    header = "Check a rule file, alone or against the classes of an application.",
    description = {
      "",
      "Without a class path: says what is wrong with the file, as",
      "file:line:column: path: what is wrong; what to do.",
      "",
      "With one: says too which methods each rule would cache, which it would not and",
      "why, and which rules match nothing. Only class files are read: nothing of the",
      "application is loaded, and nothing of it runs."
    },
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:Nothing is wrong, or there are warnings alone.",
      "1:The file has errors, or names methods that cannot be cached.",
      "2:The check could not be made: wrong arguments, or no such class path."
    },
    footer = {
      "",
      "Examples:",
      "  java -jar chorde.jar check rules.yaml",
      "  java -jar chorde.jar check rules.yaml --classpath 'shop.jar:lib/*'",
      "  java -jar chorde.jar check rules.yaml -c application.war",
      "  java -jar chorde.jar check rules.yaml -c shop.jar --format json"
    })
final class CheckCommand implements Callable<Integer> {

  /** When to use colours. */
  enum Colour {
    AUTO,
    ALWAYS,
    NEVER
  }

  /** For whom to print. */
  enum Format {
    TEXT,
    JSON
  }

  private final PrintStream out;
  private final PrintStream err;
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "RULES", description = "The rule file, YAML or JSON.")
  private Path rules;

  @Option(
      names = {"-c", "--classpath", "--class-path"},
      paramLabel = "PATH",
      description = {
        "The application's classes, as java's own option has them: jars and folders"
            + " with '${sys:path.separator}' between them, 'lib/*' for all jars in a folder."
            + " Archives of Spring Boot and .war files are looked into."
      })
  private List<String> classPath;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, or json for programs. Default: text.")
  private Format format;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description =
          "auto, always or never. Default: auto, which is on a terminal where NO_COLOR is not set.")
  private Colour colour;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  CheckCommand(PrintStream out, PrintStream err, Terminal terminal) {
    this.out = out;
    this.err = err;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    ClassPath elements = classPath == null ? null : elements();
    CheckResult result = check(elements);
    if (format == Format.JSON) {
      new JsonReport(out).print(result, elements);
    } else {
      new TextReport(out, new Ink(colours())).print(result, elements != null);
    }
    return result.ok() ? Chorde.OK : Chorde.FOUND_ERRORS;
  }

  private CheckResult check(ClassPath elements) throws IOException {
    Reading reading = RuleFileReader.read(rules);
    if (reading.ok()) {
      reading = reading.and(ExpressionSyntax.problems(reading.ruleFile()));
    }
    if (elements == null || !reading.ok()) {
      return Check.ofFile(rules.toString(), reading);
    }
    ProgressLine progress = new ProgressLine(err, terminal.interactive(), System::nanoTime);
    try (ClassPathFiles files = ClassPathFiles.open(elements)) {
      return Check.ofClassPath(rules.toString(), reading, files, progress);
    } finally {
      progress.erase();
    }
  }

  private ClassPath elements() {
    try {
      return ClassPath.parse(classPath);
    } catch (ClassPathException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private boolean colours() {
    return colour == Colour.ALWAYS || (colour == Colour.AUTO && terminal.colours());
  }
}
