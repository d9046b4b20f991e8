package io.chorde.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The word that was meant")
class NearestTest {

  @ParameterizedTest(name = "by {0} is {1}")
  @CsvSource({
    "tll, ttl",
    "tlt, ttl",
    "TTL, ttl",
    "refeshAfter, refreshAfter",
    "refreshafter, refreshAfter",
    "refresh_after, refreshAfter",
    "methods, method",
    "tier, tiers",
    "recevier, receiver",
  })
  void near(String written, String meant) {
    assertEquals("did you mean '" + meant + "'?", advice(written));
  }

  @ParameterizedTest(name = "by {0} cannot be told")
  @CsvSource({
    "colour",
    "x",
    "''",
    "timeToLive",
    "aVeryLongWordThatIsLongerThanAnyKeyThatThereIsOrWillBe"
  })
  void far(String written) {
    assertEquals("no idea", advice(written));
  }

  private static String advice(String written) {
    Nearest nearest = new Nearest(written);
    for (String known :
        new String[] {"name", "method", "ttl", "tiers", "receiver", "refreshAfter"}) {
      nearest.consider(known);
    }
    return nearest.adviceOr("no idea");
  }
}
