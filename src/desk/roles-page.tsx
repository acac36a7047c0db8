import type { readAccounts } from "#actions/manage-roles.ts";
import { accountNumber } from "#domain/committee/account-number.ts";
import { ROLES, type Role } from "#domain/committee/permissions.ts";
import type { Text } from "#record/text.ts";
import { type Language, pick } from "#wording/language.ts";
import { ACCOUNT_WORDS } from "#wording/live/desk-account-words.ts";
import { SIGN_IN_LINK_WORDS } from "#wording/live/sign-in-link-words.ts";
import { deskHtml } from "./desk-html.tsx";
import type { DeskPlace } from "./desk-place.ts";
import { Choice, DeskForm, Field, WhyNot } from "./parts/desk-form.tsx";
import { Unfolding } from "./parts/unfolding.tsx";

type Grant = Awaited<ReturnType<typeof readAccounts>>[number];

interface Named {
  readonly id: string;
  readonly title: Text;
}

interface RolesProps {
  readonly place: DeskPlace;
  readonly accounts: readonly Grant[];
  readonly roadmaps: readonly (Named & { readonly seats: readonly Named[] })[];
}

/** Who may log in and what they may do, role by role. */
export function rolesPage(props: RolesProps): string {
  const { place, accounts } = props;
  const { language } = place;
  const words = ACCOUNT_WORDS[language];
  const links = SIGN_IN_LINK_WORDS[language];
  const people = new Map(accounts.map((each) => [each.userId, each]));
  return deskHtml({
    place,
    title: words.roles,
    children: (
      <>
        <h1>{words.roles}</h1>
        <p class="lead">{words.rolesLead}</p>
        <WhyNot place={place} form="take" />
        <p class="hint">{links.accountHow}</p>
        <p class="hint">{links.makeHow}</p>
        <ul class="list">
          {[...people.values()].map(({ userId, name, email }) => (
            <li>
              <h2>{name}</h2>
              <p class="soft">
                {email} · {links.account(accountNumber(userId))}
              </p>
              <Grants {...props} grants={accounts.filter((each) => each.userId === userId)} />
              <Account language={language} userId={userId} name={name} />
            </li>
          ))}
        </ul>
        <h2>{words.give}</h2>
        <GiveForm {...props} />
        <Unfolding summary={words.whatEach}>
          <dl class="facts">
            {ROLES.map((role) => (
              <>
                <dt>{words.roleNames[role]}</dt>
                <dd>{words.roleDuties[role]}</dd>
              </>
            ))}
          </dl>
        </Unfolding>
      </>
    ),
  });
}

/** What can be done with an account besides its roles. */
function Account({
  language,
  userId,
  name,
}: {
  readonly language: Language;
  readonly userId: string;
  readonly name: string;
}) {
  const links = SIGN_IN_LINK_WORDS[language];
  return (
    <div class="grant">
      <form method="post" action="/desk/roles/link">
        <input type="hidden" name="user" value={userId} />
        <button type="submit" aria-label={links.makeLabel(name)}>
          {links.make}
        </button>
      </form>
      <a
        class="desk-link"
        href={`/desk/accounts/${encodeURIComponent(userId)}/delete`}
        aria-label={links.removeLabel(name)}
      >
        {links.remove}
      </a>
    </div>
  );
}

function Grants({ place, roadmaps, grants }: RolesProps & { readonly grants: readonly Grant[] }) {
  const { language } = place;
  const words = ACCOUNT_WORDS[language];
  const held = grants.filter(({ grantId }) => grantId !== null);
  if (held.length === 0) return <p>{words.noRole}</p>;
  return (
    <>
      {held.map((grant) => {
        const role = words.roleNames[grant.role as Role] ?? grant.role ?? "";
        return (
          <form class="grant" method="post" action="/desk/roles/take">
            <input type="hidden" name="user" value={grant.userId} />
            <input type="hidden" name="grant" value={grant.grantId ?? ""} />
            <p>
              <b>{role}</b> {whereOf(grant, roadmaps, language)}
            </p>
            <button type="submit" class="second" aria-label={words.takeLabel(role, grant.name)}>
              {words.take}
            </button>
          </form>
        );
      })}
    </>
  );
}

function whereOf(
  { roadmapId, seatId }: Grant,
  roadmaps: RolesProps["roadmaps"],
  language: Language,
): string {
  const words = ACCOUNT_WORDS[language];
  const roadmap = roadmaps.find(({ id }) => id === roadmapId);
  if (roadmap === undefined) return words.everywhere;
  const seat = roadmap.seats.find(({ id }) => id === seatId);
  const where = words.onRoadmap(pick(roadmap.title, language));
  return seat === undefined ? where : `${where} · ${pick(seat.title, language)}`;
}

function GiveForm({ place, roadmaps }: RolesProps) {
  const { language } = place;
  const words = ACCOUNT_WORDS[language];
  const at = { place, form: "give" };
  const places = roadmaps.flatMap(({ id, title, seats }) => [
    { value: id, label: pick(title, language) },
    ...seats.map((seat) => ({
      value: `${id} ${seat.id}`,
      label: `${pick(title, language)} · ${pick(seat.title, language)}`,
    })),
  ]);
  return (
    <DeskForm place={place} action="/desk/roles" form="give" title={words.giveButton}>
      <Field {...at} name="name" label={words.name} required />
      <Field
        {...at}
        name="email"
        type="email"
        label={words.email}
        rule={words.emailRule}
        required
      />
      <Choice
        {...at}
        name="role"
        label={words.role}
        value="secretariat"
        options={ROLES.map((role) => ({ value: role, label: words.roleNames[role] }))}
      />
      <Choice
        {...at}
        name="where"
        label={words.where}
        rule={words.whereRule}
        options={[{ value: "", label: words.everywhere }, ...places]}
      />
    </DeskForm>
  );
}
