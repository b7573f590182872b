import type { Http } from '../../shared/http/port';
import type { Department, Member, MemberBody, MemberLayout } from '../wire';
import { get, listIn, objectIn, type Update } from './requests';

/** 基本情報 of all members that the key's role may see: one answer, no pages. */
export const getMembers = async (http: Http) =>
	listIn<Member>(await get(http, '/members'), 'member_data');

/** 使用可能な基本情報の項目. */
export const getMemberLayout = async (http: Http) =>
	objectIn<MemberLayout>(await get(http, '/member_layouts'));

/** 所属ツリー, as a flat list. */
export const getDepartments = async (http: Http) =>
	listIn<Department>(await get(http, '/departments'), 'department_data');

/** Registers members; a code that exists makes the update fail. */
export const createMembers = (members: readonly MemberBody[]): Update => ({
	method: 'POST',
	path: '/members',
	body: { member_data: members },
	repeat: 'once',
});

/** Changes the given fields of the given members; what is left out stays. */
export const updateMembers = (members: readonly MemberBody[]): Update => ({
	method: 'PATCH',
	path: '/members',
	body: { member_data: members },
	repeat: 'safe',
});

/** Replaces the values of ALL members: what is not sent is cleared. */
export const replaceMembers = (members: readonly MemberBody[]): Update => ({
	method: 'PUT',
	path: '/members',
	body: { member_data: members },
	repeat: 'safe',
});

/** Makes the company consist of exactly these members: who is not sent is DELETED. */
export const overwriteMembers = (members: readonly MemberBody[]): Update => ({
	method: 'PUT',
	path: '/members/overwrite',
	body: { member_data: members },
	repeat: 'safe',
});

/** Deletes members, and the 一般 users that belong to them. */
export const deleteMembers = (codes: readonly string[]): Update => ({
	method: 'POST',
	path: '/members/delete',
	body: { codes },
	repeat: 'once',
});

/** Replaces the whole tree: departments that are not sent are DELETED. */
export const replaceDepartments = (departments: readonly object[]): Update => ({
	method: 'PUT',
	path: '/departments',
	body: { department_data: departments },
	repeat: 'safe',
});
