package io.chorde.config;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.chorde.config.placeholder.Variables;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.Paths;

/**
 * Reads rule files, YAML or JSON. Whatever is wrong with a file is a problem in the answer, never
 * an exception, and all problems are told at once; only broken syntax hides what follows it. The
 * static methods are safe for use by many threads.
 */
public final class RuleFileReader {
  private static final String EMPTY = "the file is empty; write at least version: 1 and one rule";

  private final String fileName;
  private final Path path;
  private final Variables variables;
  private final Capabilities capabilities;

  private RuleFileReader(
      String fileName, Path path, Variables variables, Capabilities capabilities) {
    this.fileName = fileName;
    this.path = path;
    this.variables = variables;
    this.capabilities = capabilities;
  }

  /**
   * Reads a file for the agent: what the agent cannot do yet is an error. Waits for nothing but the
   * disk.
   *
   * @param file not null; problems name it as it is given
   */
  public static Reading read(Path file) {
    return read(file, Capabilities.builtIn());
  }

  /** Reads a file like {@link #read(Path)}, but takes the whole language. */
  public static Reading check(Path file) {
    return read(file, Capabilities.all());
  }

  private static Reading read(Path file, Capabilities capabilities) {
    String name = file.toString();
    Problems problems = new Problems(name);
    byte[] content = new FileText(problems).load(file);
    return content == null
        ? Reading.refused(problems)
        : new RuleFileReader(name, file, Variables.ofThisProcess(), capabilities).read(content);
  }

  /**
   * Reads the content of a file for the agent: as JSON if the name ends with {@code .json} or the
   * first character is a brace, and as YAML otherwise, or where such a braced text is not JSON
   * after all.
   *
   * @param fileName what problems are to name, and whose folder relative paths start at; not null
   * @param content UTF-8 text; not null
   */
  public static Reading read(String fileName, byte[] content) {
    return read(fileName, content, Variables.ofThisProcess(), Capabilities.builtIn());
  }

  /**
   * Reads the content of a file like {@link #read(String, byte[])}, but takes the whole language.
   */
  public static Reading check(String fileName, byte[] content) {
    return read(fileName, content, Variables.ofThisProcess(), Capabilities.all());
  }

  /**
   * Reads the content of a file like {@link #read(String, byte[])}.
   *
   * @param variables what placeholders stand for
   * @param capabilities what is not an error
   */
  public static Reading read(
      String fileName, byte[] content, Variables variables, Capabilities capabilities) {
    return new RuleFileReader(fileName, path(fileName), variables, capabilities).read(content);
  }

  /** Some path in the working directory where the name is none. */
  private static Path path(String fileName) {
    try {
      return Paths.get(fileName);
    } catch (InvalidPathException e) {
      return Paths.get("rules");
    }
  }

  private Reading read(byte[] content) {
    Problems problems = new Problems(fileName);
    String text = new FileText(problems).decode(content);
    if (text == null) {
      return Reading.refused(problems);
    }
    if (fileName.endsWith(".json")) {
      return parse(text, false, problems);
    }
    if (startsWithBrace(text)) {
      // Every JSON file is YAML, and its parser starts twice as fast.
      try {
        return build(text, false, problems);
      } catch (IOException e) {
        problems = new Problems(fileName);
      }
    }
    return parse(text, true, problems);
  }

  private Reading parse(String text, boolean yaml, Problems problems) {
    try {
      return build(text, yaml, problems);
    } catch (IOException e) {
      new SyntaxError(text, yaml).report(e, problems);
      return Reading.refused(problems);
    }
  }

  private Reading build(String text, boolean yaml, Problems problems) throws IOException {
    JsonFactory factory = yaml ? new YAMLFactory() : new JsonFactory();
    Document document = new Document(fileName, text, yaml, path, variables);
    Node root;
    try (JsonParser parser = factory.createParser(text)) {
      root = new TreeReader(parser, document, problems).read();
    } catch (TreeReader.TooLarge e) {
      return Reading.refused(problems);
    } catch (RuntimeException e) {
      // The parsers have let exceptions of the JDK through for malformed numbers and escapes.
      throw new IOException(e);
    }
    if (root == null || root instanceof Scalar && isBlank((Scalar) root)) {
      problems.error(1, 1, Problem.WHOLE_FILE, EMPTY);
      return Reading.refused(problems);
    }
    RuleFile file = new RuleFileDecoder(capabilities, problems).decode(root);
    return file == null ? Reading.refused(problems) : Reading.taken(file, problems);
  }

  private static boolean isBlank(Scalar scalar) {
    return scalar.text() == null || scalar.text().isEmpty();
  }

  private static boolean startsWithBrace(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '{') {
        return true;
      }
      if (c != ' ' && c != '\t' && c != '\r' && c != '\n') {
        return false;
      }
    }
    return false;
  }
}
