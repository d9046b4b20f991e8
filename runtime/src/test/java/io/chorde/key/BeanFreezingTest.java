package io.chorde.key;

import static io.chorde.key.Keys.assertUnfit;
import static io.chorde.key.Keys.frozen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.chorde.testing.ForeignLoader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An application's object, frozen")
class BeanFreezingTest {

  enum Currency {
    EUR,
    USD {
      @Override
      public String toString() {
        return "$";
      }
    }
  }

  /** Final, and of final parts that never change. */
  static final class Price {
    private final long amount;
    private final Currency currency;

    Price(long amount, Currency currency) {
      this.amount = amount;
      this.currency = currency;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Price
          && amount == ((Price) other).amount
          && currency == ((Price) other).currency;
    }

    @Override
    public int hashCode() {
      return (int) amount;
    }
  }

  /** As applications have them: hashed by the id alone. */
  static class Query {
    int id = 1;
    private String name;
    private final List<Object> items = new ArrayList<>();
    private int[] codes = {};
    private Object next;

    Query() {}

    @Override
    public boolean equals(Object other) {
      if (!(other instanceof Query)) {
        return false;
      }
      Query that = (Query) other;
      return id == that.id
          && Objects.equals(name, that.name)
          && items.equals(that.items)
          && Arrays.equals(codes, that.codes)
          && Objects.equals(next, that.next);
    }

    @Override
    public int hashCode() {
      return id;
    }
  }

  /** Inherits its equality, and has a field that it does not know of. */
  static final class PagedQuery extends Query {
    private final Date since = new Date(1);
  }

  /** A component can change. */
  record Search(List<String> words) {}

  record Point(int x, int y) {}

  /** Has no equality, and can change. */
  static final class Session {
    private int uses;
  }

  /** Has no equality, and never changes. */
  static final class Tenant {
    private final String name = "acme";
  }

  /** Looks into an object that has no equality, or compares it by identity: nobody knows which. */
  static final class Scoped {
    private final Session session;

    Scoped(Session session) {
      this.session = session;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Scoped && session.uses == ((Scoped) other).session.uses;
    }

    @Override
    public int hashCode() {
      return 1;
    }
  }

  @Test
  void isItselfWhereAllItsStateIsFinalAndNeverChanges() {
    Price price = new Price(5, Currency.EUR);
    assertSame(price, frozen(price));
    Point point = new Point(1, 2);
    assertSame(point, frozen(point));
  }

  @Test
  void isItselfAsAnEnumConstant() {
    assertSame(Currency.EUR, frozen(Currency.EUR));
    assertSame(Currency.USD, frozen(Currency.USD));
  }

  @Test
  void isAnEqualCopyOfTheSameClassWhereItCanChange() {
    Query query = new PagedQuery();
    query.name = "a";
    Object copy = frozen(query);
    assertNotSame(query, copy);
    assertSame(PagedQuery.class, copy.getClass());
    assertEquals(query, copy);
    assertEquals(copy, query);
  }

  @Test
  void copiesWhatSubclassesAddToo() {
    PagedQuery query = new PagedQuery();
    PagedQuery copy = (PagedQuery) frozen(query);
    query.since.setTime(2);
    assertEquals(new Date(1), copy.since);
  }

  @Test
  void doesNotEqualTheOriginalOnceThatChanges() {
    Query query = new Query();
    Object copy = frozen(query);
    query.name = "b";
    assertNotEquals(query, copy);
  }

  @Test
  void doesNotSeeWhatChangesInItsList() {
    Query query = new Query();
    Object copy = frozen(query);
    query.items.add("more");
    assertNotEquals(query, copy);
  }

  @Test
  void doesNotSeeWhatChangesInItsArray() {
    Query query = new Query();
    query.codes = new int[] {1};
    Object copy = frozen(query);
    query.codes[0] = 2;
    assertNotEquals(query, copy);
  }

  @Test
  void doesNotSeeWhatChangesInAnObjectOfIt() {
    Query query = new Query();
    Query next = new Query();
    query.next = next;
    Object copy = frozen(query);
    next.name = "b";
    assertNotEquals(query, copy);
  }

  @Test
  void doesNotSeeWhatChangesInAnObjectOfItsList() {
    Query query = new Query();
    Query item = new Query();
    query.items.add(item);
    Object copy = frozen(query);
    item.name = "b";
    assertNotEquals(query, copy);
  }

  @Test
  void mayReferToItself() {
    Query query = new Query();
    query.next = query;
    Query copy = (Query) frozen(query);
    assertNotSame(query, copy);
    assertSame(copy, copy.next);
  }

  @Test
  void keepsAnObjectWithoutAnEqualityThatNeverChanges() {
    Query query = new Query();
    query.next = new Tenant();
    Query copy = (Query) frozen(query);
    assertSame(query.next, copy.next);
  }

  @Test
  void isUnfitWithAnObjectWithoutAnEqualityThatCanChange() {
    assertUnfit(new Scoped(new Session()), "Session does not override equals");
  }

  @Test
  void isUnfitWithoutAnEquality() {
    assertUnfit(new Session(), "does not override equals");
  }

  @Test
  void isUnfitAsARecordOfWhatCanChange() {
    assertUnfit(new Search(new ArrayList<>()), "record");
  }

  @Test
  void isUnfitWhereItRefersToWhatIsUnfit() {
    Query query = new Query();
    query.next = new Search(List.of());
    assertUnfit(query, "record");
  }

  @Test
  void isUnfitWhereItsClassMayBeUnloadedEarlier() {
    assertUnfit(new ForeignLoader().instance(Query.class), "class loader");
  }

  @Test
  void isUnfitWhereItRefersToAnObjectWhoseClassMayBeUnloadedEarlier() {
    Query query = new Query();
    query.next = new ForeignLoader().instance(Query.class);
    assertUnfit(query, "class loader");
  }
}
