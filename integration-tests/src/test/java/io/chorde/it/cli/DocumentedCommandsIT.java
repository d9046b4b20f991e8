package io.chorde.it.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.chorde.it.harness.Jdks;
import io.chorde.it.harness.Run;
import io.chorde.it.harness.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The page on the command line shows what the commands print")
final class DocumentedCommandsIT {

  private static final String FILE = "<!-- file: ";
  private static final String EXIT_CODE = "<!-- exit code: ";
  private static final String COMMAND = "$ java -jar chorde.jar ";

  @TempDir private Path folder;

  @Test
  void printed() throws IOException {
    Files.copy(Shop.jar(), folder.resolve("shop.jar"));
    List<String> page = Files.readAllLines(Shop.project("docs/command-line.md"));
    int commands = 0;
    String file = null;
    int exitCode = 0;
    for (int i = 0; i < page.size(); i++) {
      String line = page.get(i);
      if (line.startsWith(FILE)) {
        file = line.substring(FILE.length(), line.indexOf(" -->"));
      } else if (line.startsWith(EXIT_CODE)) {
        exitCode = Integer.parseInt(line.substring(EXIT_CODE.length(), line.indexOf(" -->")));
      } else if (line.equals("```yaml")) {
        Files.write(folder.resolve(file), block(page, i + 1));
      } else if (line.equals("```console")) {
        List<String> block = block(page, i + 1);
        assertPrints(block.get(0), block.subList(1, block.size()), exitCode);
        exitCode = 0;
        commands++;
      }
    }
    assertEquals(2, commands);
  }

  private void assertPrints(String command, List<String> expected, int exitCode) {
    assertTrue(command.startsWith(COMMAND), command);
    Run run =
        Tool.chorde(Jdks.all().get(0), command.substring(COMMAND.length()).split(" ")).run(folder);
    assertEquals(expected, run.stdout().lines().toList(), command);
    assertEquals(exitCode, run.exitCode(), command);
  }

  private static List<String> block(List<String> page, int from) {
    List<String> block = new ArrayList<>();
    for (int i = from; !page.get(i).equals("```"); i++) {
      block.add(page.get(i));
    }
    return block;
  }
}
